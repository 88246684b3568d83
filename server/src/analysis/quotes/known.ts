import { ANY_CASE, surnameGender } from '../names/declension';
import { givenNames, isCyrillic, nameCase } from '../names/given-names';
import type { Identity } from '../names/reading';
import { roleIn, type Role } from '../names/roles';
import type { KnownPerson, Language } from '../types';

interface KnownReading {
  person: KnownPerson;
  identities: Identity[];
  roles: Role[];
  /** One-word aliases ("Bono"); longer ones count as full names. */
  aliases: string[];
}

/** Known people as the roster takes them: their name split, their aliases sorted by kind. */
export function knownReadings(known: readonly KnownPerson[], language: Language): KnownReading[] {
  return known.map((person) => {
    const names = [person.name, ...(person.aliases ?? [])].map((name) =>
      name.trim().split(/\s+/).map(nameCase),
    );
    const cyrillic = language === 'ru' || language === 'be' || language === 'uk';
    // An alias in the text's own script tells how this text will spell them.
    const spelled =
      names.find((words) => words.length > 1 && isCyrillic(words[0] ?? '') === cyrillic) ?? names[0] ?? [];
    const aliases = names.flatMap((words) => (words.length === 1 ? words : []));
    const role = person.role ? roleIn(person.role.split(/\s+/), language) : null;
    return {
      person,
      identities: [identify(spelled, person.name, language)],
      roles: role ? [role] : [],
      aliases,
    };
  });
}

function identify(words: readonly string[], full: string, language: Language): Identity {
  const given = words.length > 1 ? (words[0] ?? null) : null;
  const surname = words.at(-1) ?? null;
  const readings = given ? givenNames(given, language).filter((name) => name.nominative === given) : [];
  const genders = new Set(readings.map((name) => name.gender));
  const [only] = genders;
  const gender =
    genders.size === 1 && only ? only : surname && isCyrillic(surname) ? surnameGender(surname) : null;
  return { given, surname, gender, full, cases: ANY_CASE, weight: 1 };
}
