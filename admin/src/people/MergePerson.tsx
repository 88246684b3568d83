import { useEffect, useState } from 'react';
import {
  Box,
  Button,
  Combobox,
  ComboboxOption,
  Dialog,
  Field,
  Flex,
  Typography,
} from '@strapi/design-system';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { PersonLine } from '../../../server/src/desk/people-contract';
import { useNewsroomPeopleQuery } from '../api';
import { Card } from '../Card';
import { personPath } from '../links';
import { useText } from '../text';
import { useFailure } from '../useFailure';
import { useFocusBack } from '../useFocusBack';
import { useNewsroomMergePersonMutation } from './api';

const PAUSE_MS = 300;

/** Makes this record part of another person's, for good. */
export const MergePerson = ({ person: { documentId, name } }: { person: PersonLine }) => {
  const { t } = useText();
  const failure = useFailure();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [into, setInto] = useState<{ documentId: string; name: string } | null>(null);
  const [asking, setAsking] = useState(false);
  useFocusBack(asking);
  const [send, { isLoading }] = useNewsroomMergePersonMutation();
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, isFetching } = useNewsroomPeopleQuery(search);
  const choices = (data?.people ?? []).flatMap((choice) =>
    choice.documentId && choice.documentId !== documentId
      ? [{ documentId: choice.documentId, name: choice.name }]
      : [],
  );

  const merge = async () => {
    setAsking(false);
    if (!into || isLoading) return;
    const answer = await send({ documentId, into: into.documentId });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: failure(answer.error) });
      return;
    }
    toggleNotification({ type: 'success', message: t('merge.done', { from: name, into: into.name }) });
    navigate(personPath(into.documentId));
  };

  return (
    <Card title={t('merge.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p" textColor="neutral600">
          {t('merge.personIntro')}
        </Typography>
        <Flex gap={3} alignItems="flex-end" wrap="wrap">
          <Box minWidth="280px">
            <Field.Root>
              <Field.Label>{t('merge.into')}</Field.Label>
              <Combobox
                placeholder={t('picker.choose')}
                clearLabel={t('picker.clear')}
                noOptionsMessage={() => t('picker.none')}
                loadingMessage={t('loading')}
                loading={isFetching}
                autocomplete={{ type: 'list', filter: 'contains' }}
                value={into?.documentId ?? ''}
                textValue={typed}
                onTextValueChange={(text) => {
                  setTyped(text);
                  if (into && text !== into.name) setInto(null);
                }}
                onChange={(picked) => {
                  const choice = choices.find((one) => one.documentId === picked);
                  if (!choice) return;
                  setInto(choice);
                  setTyped(choice.name);
                }}
                onClear={() => {
                  setInto(null);
                  setTyped('');
                }}
              >
                {choices.map((choice) => (
                  <ComboboxOption key={choice.documentId} value={choice.documentId} textValue={choice.name}>
                    {choice.name}
                  </ComboboxOption>
                ))}
              </Combobox>
            </Field.Root>
          </Box>
          <Button
            variant="danger-light"
            loading={isLoading}
            aria-disabled={!into}
            onClick={() => into && setAsking(true)}
          >
            {t('merge.act')}
          </Button>
        </Flex>
      </Flex>
      <Dialog.Root open={asking} onOpenChange={setAsking}>
        <ConfirmDialog title={t('merge.title')} onConfirm={() => void merge()}>
          {t('merge.sure', { from: name, into: into?.name ?? '' })}
        </ConfirmDialog>
      </Dialog.Root>
    </Card>
  );
};
