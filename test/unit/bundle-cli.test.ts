import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeBundle } from '../../utils/bundle';
import { wholeTrip } from './bundle-trip';

const scratch = mkdtempSync(join(tmpdir(), 'hikae-verify-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());

describe('npm run verify', () => {
  const run = (...paths: string[]) =>
    execFileSync('npx', ['vite-node', 'verifier/cli.ts', '--', ...paths], {
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('prints ok for a good bundle, a problem a line for a bad one, and usage', async () => {
    const { blob } = await writeBundle((await wholeTrip()).case(), { language: 'ja' });
    const [good, bad] = [join(scratch, 'good.zip'), join(scratch, 'bad.zip')];
    writeFileSync(good, await bytesOf(blob));
    writeFileSync(bad, await bytesOf(blob.slice(0, 900)));
    expect(run(good)).toBe('ok: 33 files, chain of 14 lines\n');
    expect(() => run(bad)).toThrow(
      expect.objectContaining({ status: 1, stdout: expect.stringMatching(/^not a readable ZIP.*\n$/) }),
    );
    expect(() => run()).toThrow(expect.objectContaining({ status: 2 }));
    expect(() => run(join(scratch, 'none.zip'))).toThrow(expect.objectContaining({ status: 2 }));
  }, 60_000);
});
