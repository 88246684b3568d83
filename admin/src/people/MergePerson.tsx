import { useEffect, useState } from 'react';
import { Combobox, ComboboxOption } from '@strapi/design-system';
import type { PersonLine } from '../../../server/src/desk/people-contract';
import { useNewsroomPeopleQuery } from '../api';
import { personPath } from '../links';
import { MergeCard } from '../MergeCard';
import { useText } from '../text';
import { useNewsroomMergePersonMutation } from './api';

const PAUSE_MS = 300;

/** Makes this record part of another person's, for good. */
export const MergePerson = ({ person: { documentId, name } }: { person: PersonLine }) => {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [into, setInto] = useState<{ documentId: string; name: string } | null>(null);
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

  return (
    <MergeCard
      intro={t('merge.personIntro')}
      from={name}
      into={into && { name: into.name, path: personPath(into.documentId) }}
      picker={
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
      }
      isMerging={isLoading}
      onMerge={() => send({ documentId, into: String(into?.documentId) })}
    />
  );
};
