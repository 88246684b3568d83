/** A list of topics as it came, and where in the file each part of it stands. */
export interface Source {
  data: unknown;
  lineOf: (path: string) => number;
}

/**
 * The line of a path, or of the nearest thing around it: what is missing has no line of its own. A field may be named
 * "a[", so each round takes the path's last sign away whatever it opens.
 */
export const nearestLine = (path: string, lineAt: (path: string) => number | undefined): number => {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['), 0))) {
    const line = lineAt(at);
    if (line !== undefined) return line;
  }
  return 1;
};
