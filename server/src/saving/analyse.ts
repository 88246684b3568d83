import type { Analysis } from '../analysis';
import type { Newsroom } from '../newsroom';
import type { Vocabulary } from '../topics';

/** Only the pure analysis may fail without failing the save: the log has one line and the next save tries again. */
export const analyseOrLog = (
  { strapi }: Newsroom,
  subject: { uid: string; documentId?: string },
  vocabulary: Vocabulary,
  title: string,
  text: string,
): Analysis | null => {
  try {
    return vocabulary.analyst.analyze({ title, text });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    strapi.log.error(
      `newsroom: analysis of ${subject.uid} ${subject.documentId ?? '(new)'} failed (${reason}). ` +
        'The document was saved; the next save analyses it again.',
    );
    return null;
  }
};
