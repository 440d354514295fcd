/** A bundle of what was sorted by hand: said in report and timeline, and held against the log. */
import { describe, expect, it } from 'vitest';
import { type BundleCase, writeBundle } from '../../utils/bundle';
import { hashOfMerging, hashOfMove, hashOfSplit } from '../../utils/custody/moves';
import { id } from './bundle-case';
import { problemsOf, textOf, unzip } from './bundle-tamper';
import { wholeTrip } from './bundle-trip';

const other = id();

async function sortedCase(): Promise<BundleCase> {
  const maker = await wholeTrip();
  const at = maker.at(40);
  const made = maker.case();
  const [page] = made.visits;
  if (!page || !made.trip) throw new Error('There is no page');
  const { tripId } = maker;
  await maker.log({ at, action: 'visit-moved', subject: page.id, digest: await hashOfMove(page.id, tripId) });
  await maker.log({ at, action: 'trip-merged', subject: other, digest: await hashOfMerging(other, tripId) });
  await maker.log({ at, action: 'trip-split', subject: tripId, digest: await hashOfSplit(tripId, other) });
  const [, ...pages] = made.visits;
  return {
    ...made,
    custody: maker.custody,
    visits: [{ ...page, movedAt: at }, ...pages],
    trip: {
      ...made.trip,
      joined: [{ tripId: other, at, clicked: maker.at(0) }],
      splitFrom: { tripId: other, at },
    },
  };
}

const bundleOf = async (given: BundleCase) => unzip((await writeBundle(given, { language: 'en' })).blob);

describe('a bundle of a trip that was sorted by hand', () => {
  it('verifies, and says in report and timeline what was put where, and when', async () => {
    const files = await bundleOf(await sortedCase());
    expect(await problemsOf(files)).toEqual([]);
    const report = textOf(files, 'index.html');
    for (const words of [
      'Sorted by hand by the user',
      'Joined with another record',
      'the click of the other record',
      'Put to this record',
    ])
      expect(report).toContain(words);
    const events = textOf(files, 'timeline.jsonl');
    expect(events).toMatch(/"moved-by-hand"/);
    expect(events).toMatch(/"joined-by-hand"/);
    expect(events).toMatch(/"split-by-hand"/);
  });

  it('of one that was not says nothing of it', async () => {
    const files = await bundleOf((await wholeTrip()).case());
    expect(textOf(files, 'index.html')).not.toContain('id="sorted"');
    expect(textOf(files, 'timeline.jsonl')).not.toContain('by-hand');
  });

  it.each([
    [
      'a joining that the log does not have',
      (made: BundleCase) => ({ ...made, trip: made.trip && { ...made.trip, joined: [] } }),
      'joined or split',
    ],
    [
      'another trip it was split off from',
      (made: BundleCase) => ({
        ...made,
        trip: made.trip && { ...made.trip, splitFrom: { tripId: id(), at: made.exportedAt } },
      }),
      'joined or split',
    ],
    [
      'a page whose move is kept silent',
      (made: BundleCase) => ({ ...made, visits: made.visits.map(({ movedAt: _, ...visit }) => visit) }),
      'put to this trip by hand',
    ],
    [
      'a page said to be moved that was not',
      (made: BundleCase) => ({
        ...made,
        visits: made.visits.map((visit) => ({ ...visit, movedAt: made.exportedAt })),
      }),
      'put to this trip by hand',
    ],
  ])('with %s does not verify', async (_, change, problem) => {
    const files = await bundleOf(change(await sortedCase()));
    expect((await problemsOf(files)).join('\n')).toContain(problem);
  });
});
