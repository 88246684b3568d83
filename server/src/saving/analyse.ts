import type { Analysis } from '../analysis';
import type { Newsroom } from '../newsroom';
import type { Vocabulary } from '../topics';

/** From this length on (UTF-16 code units) the analysis lets other requests in between its steps. */
const LONG = 64 * 1024;

/** Only the pure analysis may fail without failing the save: the log has one line and the next save tries again. */
export const analyseOrLog = async (
  { strapi }: Newsroom,
  subject: { uid: string; documentId?: string },
  vocabulary: Vocabulary,
  title: string,
  text: string,
): Promise<Analysis | null> => {
  try {
    const { analyst } = vocabulary;
    return text.length < LONG
      ? analyst.analyze({ title, text })
      : await analyst.analyzeAsync({ title, text });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    strapi.log.error(
      `newsroom: analysis of ${subject.uid} ${subject.documentId ?? '(new)'} failed (${reason}). ` +
        'The document was saved; the next save analyses it again.',
    );
    return null;
  }
};
