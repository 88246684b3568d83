import { useRef, useState } from 'react';
import { Box, Button, Checkbox, Field, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { ImportPlan, VocabularyFormat } from '../../../server/src/desk/topics-contract';
import { Card } from '../Card';
import { Notice } from '../Notice';
import { useText } from '../text';
import { useFailure } from '../useFailure';
import {
  useLazyNewsroomVocabularyFileQuery,
  useNewsroomImportTopicsMutation,
  useNewsroomPlanImportMutation,
  type ChosenFile,
} from './api';
import { save } from './download';
import { FORMATS, formatOfFile, isSkos } from './files';
import { Plan } from './Plan';

const Export = () => {
  const { t } = useText();
  const failure = useFailure();
  const { toggleNotification } = useNotification();
  const [read, { isFetching }] = useLazyNewsroomVocabularyFileQuery();

  const take = async (format: VocabularyFormat) => {
    if (isFetching) return;
    const answer = await read(format);
    if (answer.data) save(answer.data);
    else toggleNotification({ type: 'danger', message: failure(answer.error) });
  };
  return (
    <Card title={t('files.export')}>
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <Typography tag="p" textColor="neutral600">
          {t('files.exportIntro')}
        </Typography>
        <Flex gap={2} wrap="wrap">
          {FORMATS.map(({ format, name }) => (
            <Button
              key={format}
              variant="secondary"
              startIcon={<Download />}
              aria-disabled={isFetching}
              onClick={() => void take(format)}
            >
              {name}
            </Button>
          ))}
        </Flex>
      </Flex>
    </Card>
  );
};

const Import = () => {
  const { t } = useText();
  const failure = useFailure();
  const { toggleNotification } = useNotification();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [ask, { isLoading: isReading }] = useNewsroomPlanImportMutation();
  const [send, { isLoading: isImporting }] = useNewsroomImportTopicsMutation();

  const read = async (wanted: ChosenFile) => {
    setFile(wanted);
    setPlan(null);
    setRefusal(null);
    const answer = await ask(wanted);
    if ('error' in answer) setRefusal(failure(answer.error));
    else setPlan(answer.data);
  };
  const choose = (chosen: File | undefined) => {
    const format = chosen && formatOfFile(chosen.name);
    if (chosen && format)
      return void read({ format, file: chosen, namesAsWords: file?.namesAsWords ?? false });
    setFile(null);
    setPlan(null);
    setRefusal(chosen ? t('files.unknown', { formats: FORMATS.map(({ name }) => name).join(', ') }) : null);
  };
  const bring = async () => {
    if (!file || isImporting) return;
    const answer = await send(file);
    if ('error' in answer) return setRefusal(failure(answer.error));
    toggleNotification({ type: 'success', message: t('files.imported', answer.data) });
    setFile(null);
    setPlan(null);
    if (input.current) input.current.value = '';
    input.current?.focus();
  };

  return (
    <Card title={t('files.import')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" textColor="neutral600">
          {t('files.importIntro')}
        </Typography>
        <Field.Root id="newsroom-topics-file">
          <Field.Label>{t('files.choose')}</Field.Label>
          <Box
            tag="input"
            ref={input}
            id="newsroom-topics-file"
            type="file"
            accept={FORMATS.flatMap(({ endings }) => endings).join(',')}
            color="neutral800"
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => choose(event.target.files?.[0])}
          />
        </Field.Root>
        {file && isSkos(file.format) && (
          <Checkbox
            checked={file.namesAsWords}
            disabled={isReading}
            onCheckedChange={(checked) => void read({ ...file, namesAsWords: checked === true })}
          >
            {t('files.namesAsWords')}
          </Checkbox>
        )}
        <Box aria-live="polite">
          {isReading && <Typography>{t('files.reading')}</Typography>}
          {refusal && (
            <Notice tone="danger">
              <span style={{ whiteSpace: 'pre-line' }}>{refusal}</span>
            </Notice>
          )}
          {plan && <Plan plan={plan} />}
        </Box>
        {plan && plan.created.length + plan.updated.length > 0 && (
          <Box>
            <Button loading={isImporting} onClick={() => void bring()}>
              {t('files.act')}
            </Button>
          </Box>
        )}
      </Flex>
    </Card>
  );
};

/** Topics out of a file and into one. */
export const Files = ({ editable }: { editable: boolean }) => (
  <Flex direction="column" alignItems="stretch" gap={6}>
    {editable && <Import />}
    <Export />
  </Flex>
);
