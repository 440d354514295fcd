/** The terms half of `npm run eval`: reads labelled passages, leaves `terms.jsonl`, and says how well it read them. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readTerms } from '../../utils/terms';
import { falseDated, type LabelledPassage, type Readings, scoreTerms, type TermsScores } from './terms-score';

/** The passages are read as if seen on this day: predictions of the same labels are the same. */
const seenAt = '2025-12-05T00:00:00Z';

const Passage = z.object({
  id: z.string(),
  lang: z.enum(['ja', 'en', 'es']),
  text: z.string(),
  facts: z.array(z.object({ kind: z.string(), quote: z.string(), value: z.unknown() })).default([]),
});
type Passage = z.infer<typeof Passage>;

/** The passages of a file, one JSON record a line. Throws and names the first line that is none. */
export function parsePassages(words: string): Passage[] {
  return words.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const parsed = Passage.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`line ${i + 1} is no labelled passage: ${parsed.error.message}`);
    return [parsed.data];
  });
}

/** What is read of each passage, by its id. */
export const readPassages = (passages: readonly Passage[]): Readings =>
  Object.fromEntries(
    passages.map(({ id, lang, text }) => [
      id,
      readTerms(text, { lang, seenAt }).map(({ kind, quote, value }) => ({ kind, quote, value })),
    ]),
  );

const figure = (value: number | null) => (value === null ? '–' : String(value));

function summary(name: string, { passages, dates, recall }: TermsScores): string {
  const { precision, right, valueAccuracy } = dates;
  return `${name.padEnd(4)} ${String(passages).padStart(4)} passages: dates and amounts precision ${figure(precision)}, recall ${figure(dates.recall)}, value ${figure(valueAccuracy)}, right ${figure(right)}; recall of all kinds ${figure(recall)}`;
}

function table({ kinds }: TermsScores): string[] {
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, i) => (i ? String(cell).padStart(11) : String(cell).padEnd(20))).join('');
  const lines = Object.entries(kinds)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, { labelled, predicted, found, right }]) => row([kind, labelled, predicted, found, right]));
  return [row(['kind', 'labelled', 'predicted', 'found', 'right']), ...lines];
}

/** Every figure, one a line: each language, all together, each kind, and what was read where there is nothing. */
export function describeTerms(passages: readonly LabelledPassage[], readings: Readings): string[] {
  const languages = [...new Set(passages.map(({ lang }) => lang))].sort();
  const all = scoreTerms(passages, readings);
  const empty = passages.filter(({ facts }) => facts.length === 0).length;
  return [
    ...languages.map((lang) =>
      summary(
        lang,
        scoreTerms(
          passages.filter((one) => one.lang === lang),
          readings,
        ),
      ),
    ),
    summary('all', all),
    ...(empty ? [`${falseDated(passages, readings)} false dates in ${empty} passages that state none`] : []),
    '',
    ...table(all),
  ];
}

/** Evaluates terms reading over a file of labelled passages; writes `terms.jsonl` into `out`. Throws for a file that is none. */
export async function evaluateTerms(
  file: string,
  { out, misses }: { out: string; misses: boolean },
): Promise<void> {
  const passages = parsePassages(await readFile(file, 'utf8'));
  if (passages.length === 0) throw new Error(`${file} holds no passages.`);
  const readings = readPassages(passages);
  await mkdir(out, { recursive: true });
  const lines = passages.map(({ id }) => `${JSON.stringify({ id, facts: readings[id] })}\n`);
  await writeFile(join(out, 'terms.jsonl'), lines.join(''));
  console.log(describeTerms(passages, readings).join('\n'));
  if (misses) for (const miss of scoreTerms(passages, readings).misses) console.log(JSON.stringify(miss));
}
