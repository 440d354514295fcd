import { describe, expect, it } from 'vitest';
import { verifyBundle, writeBundle } from '../../utils/bundle';
import { reportTexts } from '../../utils/bundle/report-texts';
import { hashOfCorrection } from '../../utils/custody';
import type { PageKind, Visit } from '../../utils/records';
import { problemsOf, relisted, textOf, unzip, withJson } from './bundle-tamper';
import { wholeTrip } from './bundle-trip';

/** The whole trip, whose cart the user says is a checkout. */
async function corrected(kind: PageKind) {
  const maker = await wholeTrip();
  const index = maker.visits.findIndex(({ pageKind }) => pageKind === 'cart');
  const visit = maker.visits[index];
  if (!visit) throw new Error('no cart');
  const digest = await hashOfCorrection(visit.id, kind);
  await maker.log({ at: maker.at(30), action: 'kind-corrected', subject: visit.id, digest });
  maker.visits[index] = { ...visit, correctedKind: kind };
  return (await writeBundle(maker.case(), { language: 'en' })).blob;
}

const record = 'captures/0003-checkout/capture.json';

describe('a bundle with a corrected page', () => {
  it('verifies, names the folder by the corrected kind, and says in the report whose word it is', async () => {
    const blob = await corrected('checkout');
    expect((await verifyBundle(blob)).problems).toEqual([]);
    const files = await unzip(blob);
    expect([...files.keys()]).toContain(record);
    const { exhibits, kinds } = reportTexts.en;
    const report = textOf(files, 'index.html');
    expect(report).toContain(`${kinds.checkout} · ${exhibits.corrected(kinds.cart)}`);
    expect(report.split(exhibits.corrected(kinds.cart))).toHaveLength(2);
  });

  it.each([
    ['another kind', { correctedKind: 'checkout' }, 'entry'],
    ['no correction', {}, 'checkout'],
  ] as const)('does not verify when its record tells of %s', async (_, told, kind) => {
    const files = await unzip(await corrected(kind));
    const path = `captures/0003-${kind}/capture.json`;
    const forged = withJson<{ visit: Visit }>(files, path, ({ visit, ...rest }) => {
      const { correctedKind: _, ...honest } = visit;
      return { visit: { ...honest, ...told }, ...rest };
    });
    expect(await problemsOf(await relisted(forged))).toContain(
      `${path}: the custody log does not have this correction of the page kind`,
    );
  });
});
