/** `npm test`: everything, in order, in both browsers; `npm run test:long` does what is random, or large, more often. The last line is `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { audit } from './audit';
import { browserNames, ensureBrowsers, ensureOpenssl } from './ensure-browsers';

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'out', 'test');
/** Read by `test/form.ts`. */
const form = process.argv.includes('--long') ? 'long' : 'short';

/** Tools are run by their files, not by `npx`: that may ask the registry first. */
const tools = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  lint: 'node_modules/web-ext/bin/web-ext.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

interface Score {
  passed: number;
  failed: number;
}

type Check = readonly [name: string, tool: keyof typeof tools, ...words: string[]];

/** What the others need comes first; then the rows side by side, each in its order. */
const first: Check = ['generated types', 'wxt', 'prepare'];
const rows: readonly (readonly Check[])[] = [
  [
    ['build for Firefox', 'wxt', 'build', '-b', 'firefox'],
    ['Firefox add-on lint', 'lint', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
    ['format and lint', 'biome', 'check', '.'],
  ],
  [
    ['build for Chrome', 'wxt', 'build', '-b', 'chrome'],
    ['types', 'tsc', '--noEmit'],
  ],
];

const Report = z.object({
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Runs a tool; true when it ended well. Its output goes to `show`, or straight to where this one's goes. */
function run(
  tool: keyof typeof tools,
  words: readonly string[],
  show?: (output: Buffer) => void,
): Promise<boolean> {
  const output = show ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, [join(root, tools[tool]), ...words], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1', HIKAE_TEST_FORM: form },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => show?.(piece));
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('close', (status) => done(status === 0));
  });
}

/** Its output is shown in one piece, since others run meanwhile. */
async function check([name, tool, ...words]: Check): Promise<Score> {
  const pieces: Buffer[] = [];
  const ok = await run(tool, words, (piece) => pieces.push(piece));
  console.log(`\n— ${name}\n${Buffer.concat(pieces)}${ok ? '✓' : '✗'} ${name}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Of what ships. Where nobody answers, that is neither passed nor failed. */
function auditAll(): Score {
  const { ok, lines } = audit(root);
  const sign = ok === null ? '?' : ok ? '✓' : '✗';
  console.log(
    `\n— known holes in dependencies\n${[...lines, `${sign} known holes in dependencies`].join('\n')}`,
  );
  return { passed: ok ? 1 : 0, failed: ok === false ? 1 : 0 };
}

async function inOrder(checks: readonly Check[]): Promise<Score[]> {
  const scores: Score[] = [];
  for (const each of checks) scores.push(await check(each));
  return scores;
}

/** One project's tests. A file that fails without a failed test (it does not load, its browser does not start) counts as one failure. */
async function runTests(project: string): Promise<Score> {
  console.log(`\n— ${project} tests`);
  const report = join(reports, `${project}.json`);
  await rm(report, { force: true });
  const words = ['run', '--config', 'test/vitest.config.ts', '--root', '.', '--project', project];
  const ok = await run('vitest', [
    ...words,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1 };
  const score = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of Report.parse(JSON.parse(text)).testResults) {
    const failed = assertionResults.filter((result) => result.status === 'failed').length;
    score.passed += assertionResults.filter((result) => result.status === 'passed').length;
    score.failed += status === 'failed' ? Math.max(failed, 1) : failed;
  }
  return { ...score, failed: Math.max(score.failed, ok ? 0 : 1) };
}

/** Tests in the browsers, once these are there. */
async function runInBrowsers(ready: Promise<unknown>): Promise<Score> {
  const failure = await ready.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (failure === null) return runTests('browser');
  console.error(failure);
  return { passed: 0, failed: 1 };
}

async function main(): Promise<Score> {
  await ensureOpenssl();
  // Installed while all is done that needs none.
  const ready = ensureBrowsers(browserNames);
  // What comes of it is heard where it is awaited.
  ready.catch(() => {});
  await mkdir(reports, { recursive: true });
  const scores: Score[] = [await check(first), auditAll(), ...(await Promise.all(rows.map(inOrder))).flat()];
  scores.push(await runTests('unit'), await runInBrowsers(ready));
  const sum = (part: keyof Score) => scores.reduce((total, score) => total + score[part], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

const total = await main().catch((error: unknown): Score => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
