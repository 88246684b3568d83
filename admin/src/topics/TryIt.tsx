import { useEffect, useState } from 'react';
import { Box, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TopicDefinition } from '../../../server/src/analysis/types';
import type { TryAnswer } from '../../../server/src/desk/topics-contract';
import { Card } from '../Card';
import { Notice } from '../Notice';
import { useText } from '../text';
import { useFailure } from '../useFailure';
import { useNewsroomTryTextMutation } from './api';
import { nameIn } from './tree';
import { TriedResult } from './TriedResult';

/** So long after the last key the text is read; an answer that comes after the next one was asked for is dropped. */
const PAUSE_MS = 350;

interface Tried {
  answer: TryAnswer;
  /** What the answer's offsets count in. */
  title: string;
  text: string;
}

/** A pasted text, read with the words as they stand on the screen, saved or not. */
export const TryIt = ({ documentId, topic }: { documentId: string | null; topic: TopicDefinition }) => {
  const { t } = useText();
  const { locale } = useIntl();
  const failure = useFailure();
  const [send] = useNewsroomTryTextMutation();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Tried | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    if (!text.trim() && !title.trim()) return setTried(null);
    let request: ReturnType<typeof send> | null = null;
    let outdated = false;
    const timer = setTimeout(() => {
      request = send({ text, title, draft: { documentId, topic } });
      void request.then((answer) => {
        if (outdated) return;
        setError('error' in answer ? answer.error : null);
        if ('data' in answer && answer.data) setTried({ answer: answer.data, title, text });
      });
    }, PAUSE_MS);
    return () => {
      outdated = true;
      clearTimeout(timer);
      request?.abort();
    };
  }, [send, documentId, topic, title, text]);

  return (
    <Card title={t('try.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" textColor="neutral600">
          {t('try.intro')}
        </Typography>
        <Field.Root>
          <Field.Label>{t('try.headline')}</Field.Label>
          <TextInput value={title} onChange={(event) => setTitle(event.target.value)} />
        </Field.Root>
        <Field.Root>
          <Field.Label>{t('try.text')}</Field.Label>
          <Textarea value={text} onChange={(event) => setText(event.target.value)} />
        </Field.Root>
        {error !== null && <Notice tone="warning">{failure(error)}</Notice>}
        <Box aria-live="polite">{tried && <TriedResult {...tried} name={nameIn(topic, locale)} />}</Box>
      </Flex>
    </Card>
  );
};
