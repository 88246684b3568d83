import { useRef, useState } from 'react';
import {
  Box,
  Button,
  Field,
  Flex,
  IconButton,
  TextInput,
  Typography,
  useNotifyAT,
} from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { PersonLine } from '../../../server/src/desk/people-contract';
import { Notice } from '../Notice';
import { useText } from '../text';
import { useFailure } from '../useFailure';
import { useNewsroomSavePersonMutation } from './api';

/** The other names under which an article may print a person; each change is saved at once. */
export const Aliases = ({
  person: { documentId, name, aliases },
  editable,
}: {
  person: PersonLine;
  editable: boolean;
}) => {
  const { t } = useText();
  const failure = useFailure();
  const { notifyStatus } = useNotifyAT();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<unknown>(null);
  const [send, { isLoading }] = useNewsroomSavePersonMutation();

  const put = async (next: string[], said: string): Promise<boolean> => {
    if (isLoading) return false;
    setRefusal(null);
    const answer = await send({ documentId, change: { aliases: next } });
    if ('error' in answer) setRefusal(answer.error);
    else notifyStatus(said);
    return !('error' in answer);
  };
  const add = async () => {
    const alias = typed.trim();
    if (alias && (await put([...aliases, alias], t('aliases.added', { name: alias })))) setTyped('');
  };
  const remove = async (alias: string) => {
    // The button goes with the name; the field is the nearest thing that stays.
    input.current?.focus();
    await put(
      aliases.filter((other) => other !== alias),
      t('aliases.removed', { name: alias }),
    );
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" fontWeight="bold">
        {t('aliases.title')}
      </Typography>
      {aliases.length > 0 ? (
        <Flex tag="ul" gap={2} wrap="wrap" aria-label={t('aliases.of', { name })}>
          {aliases.map((alias) => (
            <Flex
              tag="li"
              key={alias}
              gap={1}
              borderColor="neutral200"
              hasRadius
              paddingLeft={2}
              style={{ listStyle: 'none' }}
            >
              <Typography>{alias}</Typography>
              {editable && (
                <IconButton
                  size="XS"
                  variant="ghost"
                  label={t('aliases.remove', { name: alias })}
                  aria-disabled={isLoading}
                  onClick={() => void remove(alias)}
                >
                  <Cross />
                </IconButton>
              )}
            </Flex>
          ))}
        </Flex>
      ) : (
        <Typography textColor="neutral600">{t('aliases.none')}</Typography>
      )}
      {refusal !== null && <Notice tone="danger">{failure(refusal)}</Notice>}
      {editable && (
        <Flex
          tag="form"
          gap={2}
          alignItems="flex-end"
          onSubmit={(event: React.FormEvent) => {
            event.preventDefault();
            void add();
          }}
        >
          <Box flex="1" maxWidth="400px">
            <Field.Root>
              <Field.Label>{t('aliases.new')}</Field.Label>
              <TextInput
                ref={input}
                value={typed}
                maxLength={255}
                autoComplete="off"
                onChange={(event) => setTyped(event.target.value)}
              />
            </Field.Root>
          </Box>
          <Button type="submit" variant="secondary" aria-disabled={!typed.trim() || isLoading}>
            {t('words.add')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
