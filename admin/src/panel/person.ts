import type { PersonChoice } from '../../../server/src/desk/contract';

/**
 * Whom a typed name means: somebody among the choices who bears it, the first if several do, else a new person.
 * Null for no name at all.
 */
export const personOf = (name: string, choices: readonly PersonChoice[]): PersonChoice | null => {
  const typed = name.trim().replace(/\s+/gu, ' ');
  if (!typed) return null;
  const key = typed.toLocaleLowerCase();
  return (
    choices.find((choice) => choice.name.toLocaleLowerCase() === key) ?? { documentId: null, name: typed }
  );
};
