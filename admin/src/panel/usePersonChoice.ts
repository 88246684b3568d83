import { useState } from 'react';
import { useDebounce } from '@strapi/strapi/admin';
import type { PersonChoice } from '../../../server/src/desk/contract';
import { useNewsroomPeopleQuery } from '../api';
import { personOf } from './person';

/** A person being chosen: typed, found, or new by name. */
export const usePersonChoice = (initial: PersonChoice | null) => {
  const [name, setName] = useState(initial?.name ?? '');
  const [chosen, setChosen] = useState<PersonChoice | null>(initial);
  const { data, isFetching } = useNewsroomPeopleQuery(useDebounce(name.trim(), 300));
  const choices = data?.people ?? [];
  const person = personOf(name, chosen ? [chosen, ...choices] : choices);
  return { name, setName, setChosen, choices, isFetching, person };
};

export type PersonChosen = ReturnType<typeof usePersonChoice>;

/** The person as a decision names them. */
export const asDecision = (person: PersonChoice) =>
  person.documentId ? { documentId: person.documentId } : { name: person.name };
