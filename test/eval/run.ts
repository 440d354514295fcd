/**
 * `npm run eval`: recognition over labelled pages in a real Chromium with the extension, each page under its own address,
 * nothing outside loopback reachable. Leaves `pages.json` ({id: finding}) and `scores.json`; exits non-zero when anything
 * could not be evaluated.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowsers } from '../ensure-browsers';
import { withExtension } from './build';
import { readCorpus } from './corpus';
import type { Examined } from './examine';
import { type EvalOptions, readOptions, usage } from './options';
import { describe, missLines } from './print';
import { evaluate, type Round } from './round';
import { scorePages } from './score';
import { evaluateTerms } from './terms';

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** Says how far it got, about every ten pages, and what went wrong at once. */
const progress = (all: number) => (done: number, page: Examined) => {
  if (page.problem !== null) console.log(`${page.id}: ${page.problem}`);
  if (done % 10 === 0) console.log(`${done} of ${all} pages`);
};

function complain({ failures, restless }: Round) {
  const list = (some: Round['failures']) => some.map(({ id, problem }) => `\n  ${id}: ${problem}`).join('');
  if (restless.length)
    console.error(`NEVER SETTLED (${restless.length}; the last answer counts):${list(restless)}`);
  if (failures.length)
    console.error(`NOT EVALUATED (${failures.length}; counted as recognised as nothing):${list(failures)}`);
}

/** True when every page was evaluated. */
async function evaluatePages(folder: string, { out, extension, lanes, misses }: EvalOptions) {
  const pages = await readCorpus(folder);
  await ensureBrowsers(['chrome']);
  const round = await withExtension(extension, (extensionDir) =>
    evaluate(pages, { extensionDir, lanes, onPage: progress(pages.length) }),
  );
  const scores = scorePages(pages, round.findings);
  await mkdir(out, { recursive: true });
  const ordered = Object.fromEntries(pages.map(({ id }) => [id, round.findings[id]]));
  await writeFile(join(out, 'pages.json'), json(ordered));
  await writeFile(join(out, 'scores.json'), json(scores));
  console.log(`\n${describe(pages, round, scores, lanes).join('\n')}`);
  if (misses) console.log(`\nmissed:\n${missLines(pages, round).join('\n')}`);
  complain(round);
  return round.failures.length === 0;
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  const whole = options.pages === null || (await evaluatePages(options.pages, options));
  if (options.terms !== null) await evaluateTerms(options.terms, options);
  process.exitCode = whole ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && /^--|option/i.test(error.message)) console.error(usage);
  process.exitCode = 1;
});
