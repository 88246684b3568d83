import { checkBounds, checkPart, checkTangle } from './bounds';
import { lint, type Findings } from './markdown-lint';
import { partsOf, stretchesOf } from './markdown-parts';
import { asWords, rewrite, type CodeForm } from './markdown-write';
import { finish, type Steps } from './steps';
import { cleanText } from './text';

/** One rewriting settles nearly every part; what does not settle keeps its words alone. */
const PASSES = 3;

/**
 * A rich text value that is safe whichever renderer shows it, as Markdown or as HTML; a harmless one comes back as it
 * is. Markdown's renderers do not agree where a label, an address or code ends, so a part stays as it stands only where
 * nothing in it can be misread; any other is read by CommonMark's rules and written anew, and keeps its words alone where
 * even that does not settle it. Code keeps its content. Idempotent, linear.
 *
 * @throws MarkupError above 1 MB, and for a part without an empty line that is above 200 KB or too tangled
 */
export const cleanMarkdown = (markdown: string): string => finish(markdownSteps(markdown));

/** The same by parts: between two of them others may have their turn. */
export function* markdownSteps(markdown: string): Steps<string> {
  checkBounds(markdown);
  const parts: Cleaned[] = [];
  for (const { source, gap } of partsOf(cleanText(markdown))) {
    parts.push({ source, gap, ...(yield* cleanPart(source, 'marks')) });
    yield;
  }
  // The borders of such code are sure only where nothing in the whole text can move them.
  if (!parts.some(({ findings }) => findings.sharp) || !parts.some(({ findings }) => findings.blunt))
    return joined(parts);
  for (const part of parts) {
    if (!part.findings.sharp) continue;
    Object.assign(part, yield* cleanPart(part.source, 'element'));
    yield;
  }
  return joined(parts);
}

interface Result {
  text: string;
  findings: Findings;
}
interface Cleaned extends Result {
  source: string;
  gap: string;
}

const joined = (parts: readonly Cleaned[]): string => {
  const text = parts.map((part) => part.text + part.gap).join('');
  checkBounds(text);
  return text;
};

function* cleanPart(source: string, code: CodeForm): Steps<Result> {
  checkPart(source);
  let text = source;
  for (let pass = 0; pass <= PASSES; pass++) {
    const findings = lint(text);
    if (stands(findings, code) && (pass === 0 || partsOf(text).every((part) => lint(part.source).harmless)))
      return { text, findings };
    if (pass < PASSES) text = yield* rewritten(text, findings.sharp && findings.blunt ? 'element' : code);
  }
  text = asWords(source);
  return { text, findings: lint(text) };
}

const stands = ({ harmless, sharp, blunt }: Findings, code: CodeForm): boolean =>
  harmless && !(sharp && (blunt || code === 'element'));

function* rewritten(part: string, code: CodeForm): Steps<string> {
  const stretches: string[] = [];
  for (const stretch of stretchesOf(part)) {
    const isSharp = code === 'element' && lint(stretch).sharp;
    if (isSharp || !lint(stretch).harmless || stretch === part) {
      stretch.split('\n').forEach(checkTangle);
      // Entities may have spelt line ends.
      stretches.push(cleanText(rewrite(stretch, code)).replace(/^\n+|\n+$/g, ''));
    } else stretches.push(stretch);
    yield;
  }
  return stretches.join('\n');
}
