import slugify from 'slugify';

// Letters that slugify does not know or spells otherwise than a Belarusian passport does.
slugify.extend({ ў: 'u', Ў: 'U', і: 'i', І: 'I', ґ: 'g', Ґ: 'G', '’': '', ʼ: '' });

const LENGTH = 80;

/** A title as an address: lower case, ASCII, at most 80 characters and cut at a word; `interview` for none at all. */
export const makeSlug = (title: string): string => {
  const slug = slugify(title.slice(0, 400), { lower: true, strict: true });
  if (slug.length <= LENGTH) return slug || 'interview';
  const end = slug.lastIndexOf('-', LENGTH);
  return slug.slice(0, end > LENGTH / 2 ? end : LENGTH);
};

/** The slug itself, or with the first number that is free: `tide`, `tide-2`, `tide-3`. */
export const uniqueSlug = async (
  base: string,
  isTaken: (candidate: string) => Promise<boolean>,
): Promise<string> => {
  let candidate = base;
  for (let n = 2; await isTaken(candidate); n += 1) candidate = `${base}-${n}`;
  return candidate;
};
