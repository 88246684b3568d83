import { useNotifyAT } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useText } from '../text';
import type { FormShape } from './form';
import { withTopic, type RelationRow } from './relation';
import type { Desk } from './useDesk';

/**
 * Topics of a document that was never saved: accepting one writes the form's own relation, which the first save keeps
 * as the editor's word. There is nothing yet that a rejection could be remembered on.
 */
export const useFormTopics = ({ topics }: FormShape): Pick<Desk, 'busy' | 'decideTopic'> | null => {
  const { t } = useText();
  const { notifyStatus } = useNotifyAT();
  const { toggleNotification } = useNotification();
  const onChange = useForm('NewsroomFormTopics', (form) => form.onChange, false);
  const getValues = useForm('NewsroomFormTopics', (form) => form.getValues, false);
  if (!topics || !onChange || !getValues) return null;

  return {
    busy: false,
    decideTopic: (topic, verb) => {
      if (verb === 'reject') {
        toggleNotification({ type: 'info', message: t('topic.saveFirst') });
        return Promise.resolve(false);
      }
      const values = getValues() as Record<string, { connect?: RelationRow[] } | undefined>;
      const rows = values[topics]?.connect ?? [];
      const others = rows.filter((row) => row.apiData.documentId !== topic.documentId);
      onChange(`${topics}.connect`, verb === 'accept' ? withTopic(rows, topic) : others);
      notifyStatus(t(verb === 'accept' ? 'done.acceptTopic' : 'done.undo'));
      return Promise.resolve(true);
    },
  };
};
