/** `npm run demo`: a whole shopping trip through the demo world in a real browser, exported and verified. Exits non-zero when anything failed. */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { exportByPopup } from './browser/export';
import { walkTrip } from './browser/shopper';
import { type Outing, startOuting } from './browser/start';
import { readZip } from './browser/zip';
import { problemsOf } from './demo/check';
import { type DemoOptions, readOptions, usage } from './demo/options';
import { contentsTable, stepLine, summaryOf } from './demo/summary';
import { ensureBrowsers } from './ensure-browsers';

const root = resolve(import.meta.dirname, '..');
const began = Date.now();
const say = (line: string) =>
  console.log(`${((Date.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${line}`);

/** Windows and macOS always have a display; elsewhere the environment names it. */
const hasDisplay = () =>
  ['win32', 'darwin'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function build({ browser }: DemoOptions) {
  say(`Building the extension for ${browser} …`);
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

async function goShopping({ driver, world, stored, lang }: Outing, options: DemoOptions): Promise<boolean> {
  say(
    `${driver.version} is running; the demo world listens on 127.0.0.1:${world.httpPort} (http) and :${world.httpsPort} (https).`,
  );
  const steps = await walkTrip(driver, world, lang, { onStep: (step) => say(stepLine(step)) });
  const download = await exportByPopup(driver, lang);
  const zip = join(resolve(options.out), basename(download));
  await mkdir(options.out, { recursive: true });
  await copyFile(download, zip);
  const files = await readZip(zip);
  const { size } = await stat(zip);
  say(`Exported ${size.toLocaleString('en')} bytes; checking …`);
  const problems = await problemsOf(zip, files, steps);
  const [visits, captures, trips] = [await stored.visits(), await stored.captures(), await stored.trips()];
  const summary = summaryOf({
    options,
    version: driver.version,
    zip,
    files,
    bytes: size,
    problems,
    steps,
    visits,
    captures,
    trips,
  });
  await writeFile(join(options.out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  console.log(`\n${zip}\n${contentsTable(files)}\n`);
  console.log(
    `${summary.visits} pages kept, ${captures.length} captures, ${summary.hops} redirects, ${files.size} files.`,
  );
  for (const problem of problems) console.log(`PROBLEM ${problem}`);
  if (!problems.length)
    console.log('Every hash and the custody chain hold; no digit of either card number is in it.');
  return problems.length === 0;
}

const interrupted = () => new Promise<void>((done) => process.once('SIGINT', () => done()));

async function main() {
  const options = readOptions(process.argv.slice(2));
  await ensureBrowsers([options.browser]);
  if (options.build) build(options);
  say(`Starting ${options.browser} …`);
  const outing = await startOuting(options.browser, options.lang, { headless: !hasDisplay() });
  try {
    const ok = await goShopping(outing, options);
    if (options.stay) {
      console.log(`The shop stays open: ${outing.world.urls[options.lang].offer} — Ctrl-C ends it.`);
      await interrupted();
    }
    process.exitCode = ok ? 0 : 1;
  } finally {
    await outing.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && /option|--/i.test(error.message)) console.error(usage);
  process.exitCode = 1;
});
