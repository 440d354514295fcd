import { beforeAll, describe, expect, it } from 'vitest';
import { writeBundle } from '../../utils/bundle';
import type { CaptureFile } from '../../utils/bundle/verify/captures';
import { hashOfCapture } from '../../utils/custody';
import type { Capture } from '../../utils/records';
import {
  type Files,
  problemsOf,
  relisted,
  resummed,
  textOf,
  unzip,
  withJson,
  withText,
} from './bundle-tamper';
import { wholeTrip } from './bundle-trip';

let files: Files;
beforeAll(async () => {
  files = await unzip((await writeBundle((await wholeTrip()).case(), { language: 'ja' })).blob);
});

const record = 'captures/0001-campaign/capture.json';
const manifest = 'datapackage.json';
const log = 'custody.jsonl';
const earlier = '2026-11-20T00:00:00.000Z';

function captureIn(path: string): Capture {
  const { capture }: CaptureFile = JSON.parse(textOf(files, path));
  if (!capture) throw new Error(`no capture in ${path}`);
  return capture;
}

const withCapture = (path: string, edit: (capture: CaptureFile['capture']) => unknown) =>
  withJson<CaptureFile>(files, path, ({ visit, capture }) => ({ visit, capture: edit(capture) }));

describe('the records', () => {
  it.each([record, manifest])('sees white space put into %s, even in fitting lists', async (path) => {
    const spaced = withText(files, path, (text) => text.replace('": ', '":  '));
    expect((await problemsOf(spaced)).join('\n')).toContain(path);
    const listed = path === manifest ? await resummed(spaced) : await relisted(spaced);
    expect(await problemsOf(listed)).toContain(`${path}: not in the form in which it was written`);
  });
  it('sees a capture record edited under its old hash', async () => {
    const edited = withCapture(record, (capture) => ({ ...capture, takenAt: earlier }));
    const problem = `${record}: the capture’s hash does not fit its record`;
    expect(await problemsOf(await relisted(edited))).toContain(problem);
  });
  it('sees a capture record sealed anew: the log does not know it', async () => {
    const changed = { ...captureIn(record), takenAt: earlier };
    const hash = await hashOfCapture(changed);
    const forged = withCapture(record, () => ({ ...changed, hash }));
    expect(await problemsOf(await relisted(forged))).toEqual([
      `${record}: the custody log has no such capture`,
    ]);
  });
  it('sees an address that the capture was not sealed with', async () => {
    const edited = withJson<CaptureFile>(files, record, ({ visit, capture }) => {
      return { visit: { ...visit, url: 'https://elsewhere.test/' }, capture };
    });
    const problem = `${record}: the address or files are not those the capture was sealed with`;
    expect(await problemsOf(await relisted(edited))).toContain(problem);
  });
  it.each([
    ['title', 'Another promise'],
    ['seenAt', earlier],
    ['signals', []],
    ['zone', 'Europe/Madrid'],
  ])('sees that the %s of a visit was changed', async (field, value) => {
    const edited = withJson<CaptureFile>(files, record, ({ visit, capture }) => ({
      visit: { ...visit, [field]: value },
      capture,
    }));
    expect(await problemsOf(await relisted(edited))).toContain(
      `${record}: the custody log has no such visit`,
    );
  });
  it('sees an incomplete capture passed off as whole', async () => {
    const path = 'captures/0006-account/capture.json';
    const { incomplete: _, ...cut } = captureIn(path);
    const whole = { ...cut, missing: [] };
    const hash = await hashOfCapture(whole);
    const forged = withCapture(path, () => ({ ...whole, hash }));
    expect(await problemsOf(await relisted(forged))).toContain(
      `${path}: the custody log has no such capture`,
    );
  });
  it('sees a record that is not JSON, or of another shape', async () => {
    expect(await problemsOf(await relisted(withText(files, record, () => '{')))).toContain(
      `${record}: not JSON`,
    );
    expect(await problemsOf(await relisted(withCapture(record, () => 7)))).not.toEqual([]);
  });
});

describe('the custody log', () => {
  const lines = () => textOf(files, log).trimEnd().split('\n');
  const withLines = (changed: string[]) =>
    relisted(withText(files, log, () => changed.map((line) => `${line}\n`).join('')));

  it.each([
    ['cut at its end', () => lines().slice(0, -1)],
    ['cut at its start', () => lines().slice(1)],
    ['emptied', () => []],
    ['missing a line', () => lines().toSpliced(5, 1)],
    [
      'with two lines swapped',
      () =>
        lines()
          .with(4, lines()[5] ?? '')
          .with(5, lines()[4] ?? ''),
    ],
    ['with an edited line', () => lines().map((line) => line.replace('05:04:', '05:03:'))],
    ['with an unknown field', () => lines().with(3, (lines()[3] ?? '').replace('{', '{"note":1,'))],
    ['with white space', () => lines().with(3, ` ${lines()[3]}`)],
  ])('sees a log %s', async (_, change) => {
    expect((await problemsOf(await withLines(change()))).join('\n')).toContain(log);
  });
  it('sees a log whose last line is cut in the middle', async () => {
    const cut = await relisted(withText(files, log, (text) => text.slice(0, -9)));
    expect(await problemsOf(cut)).toContain('custody.jsonl: the last line is cut');
  });
});
