import { setImmediate } from 'node:timers/promises';
import type { Evidence } from '../analysis';
import { lastDecisions } from '../decisions';
import type { Newsroom } from '../newsroom';
import { waitingReason } from '../quotes';
import { textOf } from '../saving';
import { createSurroundings } from './around';
import { PERMISSIONS } from './permissions';
import type { Context } from './context';
import { isSingle, nameOf, readReadable, type ReadableSubject } from './readable';
import type { QueueItem, QueueSubject, Stretch } from './queue-contract';
import { keyOf, sinceOf, type Waiting } from './waiting';

/** A broad topic has a sentence in every other paragraph; the weightiest few are enough to decide. */
const SENTENCES = 3;

interface Read {
  shown: ReadableSubject;
  subject: QueueSubject;
  text: ReturnType<typeof createSurroundings>;
  title: ReturnType<typeof createSurroundings>;
}

const weightiest = (evidence: readonly Evidence[], { text, title }: Read): Stretch[][] => {
  const heavy = [...evidence].sort((a, b) => b.share - a.share || a.start - b.start).slice(0, SENTENCES);
  return (['title', 'text'] as const).flatMap((field) =>
    (field === 'title' ? title : text).words(
      heavy.filter((hit) => hit.field === field).map(({ start, end }) => [start, end]),
    ),
  );
};

/** Topics are a field of their own, which a role may lack. */
export const isShown = ({ kind }: Waiting, { rights }: ReadableSubject): boolean =>
  kind === 'quote' || rights.readTopics;

/**
 * What the editor sees of these rows. Rows whose document is gone, or that the editor may not read, are left out: null
 * in their place.
 */
export const describe = async (
  newsroom: Newsroom,
  ctx: Context,
  rows: readonly Waiting[],
): Promise<(QueueItem | null)[]> => {
  const { strapi } = newsroom;
  const { approve } = (await newsroom.settings.now()).quotes;
  const keys = rows.map(keyOf);
  const readable = await readReadable(newsroom, ctx, keys, true);
  const decided = await lastDecisions(strapi, keys);
  const { byDocumentId } = await newsroom.vocabulary.get();
  const mayDecide = ctx.state.userAbility.can(PERMISSIONS.decide);

  const read = new Map<string, Read>();
  const readSubject = async (name: string): Promise<Read | null> => {
    const known = read.get(name);
    const shown = readable.get(name);
    if (known || !shown) return known ?? null;
    // Twenty long articles are read for one page; others get their turn between them.
    await setImmediate();
    const { title, document } = textOf(shown.type, shown.row);
    const { uid, documentId, locale } = shown.key;
    const answer = {
      shown,
      subject: {
        uid,
        documentId,
        locale: locale || null,
        title,
        single: isSingle(strapi, shown.type.uid),
      },
      text: createSurroundings(document.text),
      title: createSurroundings(title),
    };
    read.set(name, answer);
    return answer;
  };

  const items: (QueueItem | null)[] = [];
  for (const waiting of rows) {
    const key = keyOf(waiting);
    const found = await readSubject(nameOf(key));
    const base = found && {
      subject: found.subject,
      since: sinceOf(waiting.row),
      canDecide: mayDecide && found.shown.rights[waiting.kind === 'quote' ? 'decideQuotes' : 'decideTopics'],
    };
    if (!base || !isShown(waiting, found.shown)) items.push(null);
    else if (waiting.kind === 'quote') {
      const { row } = waiting;
      items.push({
        ...base,
        kind: 'quote',
        id: `quote/${row.documentId}`,
        state: row.review,
        decidedBy: row.review === 'suggested' ? null : decided.on(key, { quote: row.documentId }),
        quote: {
          documentId: row.documentId,
          text: row.text,
          kind: row.kind,
          mention: row.mention,
          speaker: row.speaker && { documentId: row.speaker.documentId, name: row.speaker.name },
          cue: row.cue,
          confidence: row.confidence,
          integrity: row.integrity,
          repaired: row.repaired,
          waiting: waitingReason(row, approve),
        },
        context: found.text.quote(row.anchor ?? { spans: [] }),
      });
    } else {
      const { row } = waiting;
      const topic = byDocumentId.get(row.topic);
      if (!topic) items.push(null);
      else
        items.push({
          ...base,
          kind: 'topic',
          id: `topic/${nameOf(key)}/${row.topic}`,
          state: row.state,
          decidedBy: row.source === 'editor' ? decided.on(key, { topic: row.topic }) : null,
          topic: { documentId: row.topic, name: topic.name, score: row.score },
          context: weightiest(row.evidence ?? [], found),
        });
    }
  }
  return items;
};
