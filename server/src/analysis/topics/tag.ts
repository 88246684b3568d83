import { finish, STRIDE, type Steps } from '../steps';
import type { Evidence, Language, TopicAnswer } from '../types';
import { SentenceContext } from './context';
import { isName } from './names';
import { DEFAULT_THRESHOLD, score, SUGGESTION } from './score';
import type { CompiledTaxonomy, CompiledTerm, Vocabulary } from './vocabulary';

export interface Hit {
  term: CompiledTerm;
  field: 'title' | 'text';
  start: number;
  end: number;
}

/**
 * Tags one text. Every topic whose score reaches the suggestion threshold is in the answer, highest score first
 * (then by slug), each with the words that speak for it. Pure, and linear in the text's length.
 *
 * @param input `language` decides which vocabulary reads the text; acronyms of the others are read too
 */
export function tagTopics(input: Tagged, compiled: CompiledTaxonomy): TopicAnswer[] {
  return finish(tagInSteps(input, compiled));
}

export interface Tagged {
  text: string;
  title?: string;
  language: Language;
}

/** Why a term that stands in the text does not count there. */
export type Refusal = 'requires' | 'forbids' | 'name' | 'covered' | 'against';

/** Told of each hit that does not count; `by` is the hit that covers it. */
export type OnRefused = (hit: Hit, reason: Refusal, by?: Hit) => void;

/** The same with pauses: 256 KB at once would hold up everybody else for longer than 50 ms. */
export function* tagInSteps(input: Tagged, compiled: CompiledTaxonomy): Steps<TopicAnswer[]> {
  const { text, title = '', language } = input;
  const found = yield* findHits({ text, title, language }, compiled);
  const results = yield* scoreAll(found, text.length, compiled);

  const answers: TopicAnswer[] = [];
  for (const [index, result] of results) {
    const topic = compiled.topics[index];
    if (!topic || result.score < Math.min(SUGGESTION, result.threshold) || result.score === 0) continue;
    answers.push({
      slug: topic.slug,
      name: topic.names?.[language] ?? topic.name,
      score: result.score,
      applied: !topic.suggestOnly && result.score >= result.threshold,
      evidence: (found.get(index) ?? []).map((hit, i) => evidenceOf(hit, { text, title }, result.shares[i])),
    });
  }
  return answers.sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
}

export function evidenceOf(
  { term, field, start, end }: Hit,
  source: { text: string; title: string },
  share = 0,
): Evidence {
  return { term: term.text, form: source[field].slice(start, end), start, end, field, share };
}

/** By topic: its score and whether that applies it, descendants' answers rolled up. */
export function* scoreAll(
  found: ReadonlyMap<number, readonly Hit[]>,
  length: number,
  compiled: CompiledTaxonomy,
): Steps<Map<number, ReturnType<typeof scoreOf>>> {
  const results = new Map<number, ReturnType<typeof scoreOf>>();
  for (const [index, hits] of found) {
    results.set(index, scoreOf(index, hits, length, compiled));
    if (hits.length > STRIDE) yield;
  }
  for (const [index, { applied }] of results) {
    if (!applied) continue;
    // What applies a topic applies its ancestors, though they may ask for more of other evidence.
    for (let above = compiled.parents[index] ?? -1; above >= 0; above = compiled.parents[above] ?? -1) {
      const ancestor = results.get(above);
      if (ancestor) ancestor.score = Math.max(ancestor.score, ancestor.threshold);
    }
  }
  return results;
}

function scoreOf(index: number, hits: readonly Hit[], length: number, { topics }: CompiledTaxonomy) {
  const topic = topics[index];
  const threshold = topic?.threshold ?? DEFAULT_THRESHOLD;
  const result = score(hits, length, threshold);
  return { ...result, threshold, applied: topic?.suggestOnly !== true && result.score >= threshold };
}

/** By topic: the hits that count, overlaps resolved, those of its descendants included. */
export function* findHits(
  { text, title, language }: Required<Tagged>,
  compiled: CompiledTaxonomy,
  onRefused?: OnRefused,
): Steps<Map<number, Hit[]>> {
  const vocabulary = yield* compiled.vocabularyInSteps(language);
  const found = new Map<number, Hit[]>();
  if (title) yield* collect(title, 'title', vocabulary, found, onRefused);
  yield* collect(text, 'text', vocabulary, found, onRefused);
  for (const [topic, hits] of found) {
    const kept = longest(hits, onRefused);
    if (onRefused) for (const hit of kept) if (hit.term.against) onRefused(hit, 'against');
    found.set(
      topic,
      kept.filter((hit) => !hit.term.against),
    );
    if (hits.length > STRIDE) yield;
  }
  yield* rollUp(found, compiled.parents);
  return found;
}

/** Adds the hits of one field to `found`, by topic: those whose context and capitals allow it. */
function* collect(
  source: string,
  field: Hit['field'],
  vocabulary: Vocabulary,
  found: Map<number, Hit[]>,
  onRefused?: OnRefused,
): Steps<void> {
  const hits = vocabulary.matcher.scan(source);
  const context = new SentenceContext(source, hits, vocabulary.context);
  for (let i = 0; i < hits.pattern.length; i++) {
    if (i % STRIDE === STRIDE - 1) yield;
    const pattern = hits.pattern[i] ?? 0;
    const start = hits.start[i] ?? 0;
    const end = hits.end[i] ?? 0;
    for (const term of vocabulary.terms[pattern] ?? []) {
      const hit: Hit = { term, field, start, end };
      const refusal = refusalOf(hit, source, context);
      if (refusal) {
        onRefused?.(hit, refusal);
        continue;
      }
      const list = found.get(term.topic);
      if (list) list.push(hit);
      else found.set(term.topic, [hit]);
    }
  }
}

function refusalOf({ term, start, end }: Hit, source: string, context: SentenceContext): Refusal | null {
  if (term.requires && !context.near(start, term.requires)) return 'requires';
  if (term.forbids && context.near(start, term.forbids)) return 'forbids';
  return isName(source, start, end, term) ? 'name' : null;
}

/**
 * The longest match wins, counted in words; of equally long ones the leftmost, so that "palm oil" takes the oil from
 * "oil output". Of two terms on the same words the heavier one stays.
 */
function longest(hits: Hit[], onRefused?: OnRefused): Hit[] {
  hits.sort(
    (a, b) =>
      (a.field === b.field ? 0 : a.field === 'title' ? -1 : 1) ||
      a.start - b.start ||
      b.end - a.end ||
      Number(b.term.against) - Number(a.term.against) ||
      b.term.weight - a.term.weight ||
      (a.term.text < b.term.text ? -1 : 1),
  );
  const kept: Hit[] = [];
  let last: Hit | undefined;
  for (const hit of hits) {
    if (last && last.field === hit.field && hit.start < last.end) {
      if (hit.term.words <= last.term.words) {
        onRefused?.(hit, 'covered', last);
        continue;
      }
      kept.pop();
      onRefused?.(last, 'covered', hit);
    }
    kept.push(hit);
    last = hit;
  }
  return kept;
}

/** Gives every ancestor the hits of its descendants: an article on reactors is an article on energy. */
function* rollUp(found: Map<number, Hit[]>, parents: readonly number[]): Steps<void> {
  const inherited = new Map<number, Hit[]>();
  for (const [topic, hits] of found) {
    for (let above = parents[topic] ?? -1; above >= 0; above = parents[above] ?? -1) {
      const list = inherited.get(above);
      if (list) for (const hit of hits) list.push(hit);
      else inherited.set(above, [...hits]);
    }
  }
  for (const [topic, hits] of inherited) {
    found.set(topic, longest([...(found.get(topic) ?? []), ...hits]));
    if (hits.length > STRIDE) yield;
  }
}
