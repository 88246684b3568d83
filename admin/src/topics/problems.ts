export interface Problem {
  path: string[];
  message: string;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** The server's complaints about a topic, each with its place in it. */
export const problemsOf = (error: unknown): Problem[] => {
  const listed = field(field(error, 'details'), 'errors');
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((entry: unknown) => {
    const [path, message] = [field(entry, 'path'), field(entry, 'message')];
    return Array.isArray(path) && typeof message === 'string' ? [{ path: path.map(String), message }] : [];
  });
};

/** True for the refusal of a save that would overwrite somebody else's. */
export const isOutdated = (error: unknown): boolean =>
  field(field(error, 'details'), 'code') === 'newsroom.topic.outdated';
