import { Checkbox, Field, Flex, Grid, NumberInput, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TopicLine } from '../../../server/src/desk/topics-contract';
import { Card } from '../Card';
import { HistoryLink } from '../history/HistoryLink';
import { ChoicePicker } from '../rates/ChoicePicker';
import { withWords } from '../rates/fields/stored';
import { useText } from '../text';
import { below, nameIn } from './tree';
import type { Draft } from './useDraft';
import { useLanguages, VocabularyEditor } from './VocabularyEditor';

/** Names, place in the tree, settings and words of a topic; read only where the editor may not change them. */
export const TopicForm = ({
  draft: { topic, set },
  topics,
  documentId,
  editable,
}: {
  draft: Draft;
  /** Null for a new topic. */
  documentId: string | null;
  topics: readonly TopicLine[];
  editable: boolean;
}) => {
  const { t } = useText();
  const { locale } = useIntl();
  const names = topic.names ?? {};
  const languages = useLanguages(Object.keys(names));
  const own = below(topics, topic.slug);
  const parents = topics
    .filter(({ slug }) => !own.has(slug))
    .map((other) => ({ value: other.slug, text: nameIn(other, locale) }));

  return (
    <>
      <Card title={t('topicForm.title')} action={documentId && <HistoryLink of={{ topic: documentId }} />}>
        <Grid.Root gap={4}>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root required>
              <Field.Label>{t('topicForm.name')}</Field.Label>
              <TextInput
                value={topic.name}
                disabled={!editable}
                maxLength={255}
                onChange={(event) => set({ name: event.target.value })}
              />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root>
              <Field.Label>{t('topicForm.parent')}</Field.Label>
              <ChoicePicker
                value={topic.parent ?? null}
                choices={parents}
                disabled={!editable}
                onChange={(parent) => set({ parent })}
              />
            </Field.Root>
          </Grid.Item>
          {languages.map(({ code, name }) => (
            <Grid.Item key={code} col={4} s={6} xs={12} direction="column" alignItems="stretch">
              <Field.Root>
                <Field.Label>{t('topicForm.nameIn', { language: name })}</Field.Label>
                <TextInput
                  lang={code}
                  value={names[code] ?? ''}
                  disabled={!editable}
                  maxLength={255}
                  onChange={(event) => set({ names: withWords(names, code, event.target.value) ?? {} })}
                />
              </Field.Root>
            </Grid.Item>
          ))}
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root hint={t('topicForm.thresholdHint')}>
              <Field.Label>{t('topicForm.threshold')}</Field.Label>
              <NumberInput
                locale={locale}
                value={topic.threshold ?? undefined}
                step={0.05}
                disabled={!editable}
                onValueChange={(threshold) =>
                  set({ threshold: threshold === undefined ? null : Math.min(1, Math.max(0, threshold)) })
                }
              />
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="flex-start" gap={3} paddingTop={5}>
              <Checkbox
                checked={topic.suggestOnly === true}
                disabled={!editable}
                onCheckedChange={(checked) => set({ suggestOnly: checked === true })}
              >
                {t('topicForm.suggestOnly')}
              </Checkbox>
              <Checkbox
                checked={topic.enabled !== false}
                disabled={!editable}
                onCheckedChange={(checked) => set({ enabled: checked === true })}
              >
                {t('topicForm.enabled')}
              </Checkbox>
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Card>
      <Card title={t('words.title')}>
        <VocabularyEditor
          words={topic.vocabulary}
          disabled={!editable}
          onChange={(vocabulary) => set({ vocabulary })}
        />
      </Card>
    </>
  );
};
