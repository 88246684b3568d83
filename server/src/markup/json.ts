/** A JSON attribute's value: Strapi takes it as text, too. Text that is no JSON stays what it is. */
export const fromJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};
