/** A bundle of which one bit fell over, anywhere: in the content, in what lies between, in the ZIP's own tables. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyBundle, writeBundle } from '../../utils/bundle';
import { makeKey, signerOf } from '../../utils/custody/signature';
import { inForm } from '../form';
import { CaseMaker } from './bundle-case';

const minutes = 60_000;

it('is never taken for whole', { timeout: 20 * minutes }, async () => {
  const maker = new CaseMaker();
  const shown = { url: 'https://tsumugi-store.test/thanks', title: 'ご注文完了', text: 'ご注文番号 TS-1' };
  await maker.addPage({ kind: 'confirmation', minute: 12, as: 'firefox', ...shown });
  const signer = signerOf(await makeKey(maker.at(1)));
  const { blob } = await writeBundle({ ...maker.case(null), signer }, { language: 'ja' });
  const whole = new Uint8Array(await blob.arrayBuffer());
  expect(await verifyBundle(blob)).toMatchObject({ ok: true });
  const anywhere = fc.record({ at: fc.nat(whole.length - 1), bit: fc.nat(7) });
  await fc.assert(
    fc.asyncProperty(anywhere, async ({ at, bit }) => {
      const fallen = whole.slice();
      fallen[at] = (fallen[at] ?? 0) ^ (1 << bit);
      expect((await verifyBundle(new Blob([fallen]))).ok, `bit ${bit} of byte ${at}`).toBe(false);
    }),
    { numRuns: inForm(20_000, 1_000), seed: 1 },
  );
});
