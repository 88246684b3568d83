import { Flex } from '@strapi/design-system';
import { useText } from '../text';
import { Following, Warnings } from './Following';
import type { FormShape } from './form';
import { FormWatch } from './FormWatch';
import { Found } from './Found';
import { Quiet } from './Quiet';
import { useFormTopics } from './useFormTopics';
import { useLive } from './useLive';

/** A document that was never saved: its text is read all the same, and nothing can be decided about it yet. */
export const UnsavedDesk = ({
  uid,
  locale,
  shape,
}: {
  uid: string;
  locale: string | null;
  shape: FormShape;
}) => {
  const { t } = useText();
  const live = useLive({ uid, documentId: undefined, locale }, undefined);
  const topicDesk = useFormTopics(shape);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <FormWatch shape={shape} onPause={live.follow} />
      <Quiet>{t('panel.saveFirst')}</Quiet>
      <Following live={live} />
      {live.state && (
        <>
          <Warnings warnings={live.state.warnings} />
          <Found
            state={live.state}
            desk={null}
            topicDesk={live.state.can.decide ? topicDesk : null}
            unsaved
            fields={shape.fields}
          />
        </>
      )}
    </Flex>
  );
};
