export interface Place {
  start: number;
  end: number;
  /** `counts`: part of the score; `refused`: stands in the text and does not count. */
  kind: 'counts' | 'refused';
}

export interface Piece {
  text: string;
  kind: Place['kind'] | null;
}

/** A text in pieces: the places, and what is between them. Of overlapping places the first to begin is shown. */
export const piecesOf = (text: string, places: readonly Place[]): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  const ordered = [...places].sort(
    (a, b) =>
      a.start - b.start || Number(a.kind === 'refused') - Number(b.kind === 'refused') || b.end - a.end,
  );
  for (const { start, end, kind } of ordered) {
    if (start < at || end > text.length || end <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), kind: null });
    pieces.push({ text: text.slice(start, end), kind });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kind: null });
  return pieces;
};
