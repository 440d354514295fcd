/** What is promised of captures, and whether it holds. */
import type { BrowserName } from '../../ensure-browsers';
import type { Figure } from '../part';
import { ourNames } from './ours';
import { peerNames } from './peers';
import type { Outcome } from './round';
import { isKept, mean, readShare } from './table';

export function promisesOf(outcomes: readonly Outcome[]): Figure[] {
  const of = (browser: BrowserName, method: string) =>
    outcomes.filter((one) => one.browser === browser && one.method === method);
  return [
    ...wholePage('Firefox, by itself', of('firefox', ourNames.auto), 0.5),
    ...wholePage('Chrome, by hand', of('chrome', ourNames.hand), 0.5),
    ...wholePage('Chrome, by itself: what is in view', of('chrome', ourNames.view), 0),
    ...drawn(
      of('chrome', ourNames.auto),
      outcomes.filter((one) => peerNames.includes(one.method)),
    ),
    ...undisturbed(of('chrome', ourNames.auto)),
  ];
}

/** The worst of all designs counts, and none may be without a picture. */
function wholePage(name: string, all: readonly Outcome[], atMost: number): Figure[] {
  const kept = all.filter(isKept);
  if (all.length === 0) return [];
  const worst = kept.reduce<(typeof kept)[number] | null>(
    (one, other) => (one && one.likeness.differing >= other.likeness.differing ? one : other),
    null,
  );
  const missing: Figure = {
    name: `${name}: designs without a picture`,
    unit: 'count',
    runs: all.length,
    median: all.length - kept.length,
    budget: { of: 'median', atMost: 0 },
  };
  if (!worst) return [missing];
  const differing: Figure = {
    name: `${name}: pixels that differ, worst design (${worst.design})`,
    unit: '%',
    runs: kept.length,
    median: worst.likeness.differing * 100,
    budget: { of: 'median', atMost },
  };
  return [missing, differing];
}

/** The reconstruction against what draws in the page: its failures count as 0, theirs not at all. */
function drawn(own: readonly Outcome[], peers: readonly Outcome[]): Figure[] {
  if (own.length === 0) return [];
  const kept = own.filter(isKept);
  const ssim = kept.reduce((sum, { likeness }) => sum + likeness.ssim, 0) / own.length;
  const read = kept.reduce((sum, one) => sum + readShare(one), 0) / own.length;
  const theirs = peerNames.map((name) => {
    const all = peers.filter((one) => one.method === name && one.browser === 'chrome').filter(isKept);
    return { name, ssim: mean(all.map(({ likeness }) => likeness.ssim)) };
  });
  const best = theirs.reduce((a, b) => (b.ssim > a.ssim ? b : a));
  const figures: Figure[] = [
    {
      name: 'Chrome, by itself, not scrolled: text blocks legible, mean of all designs',
      unit: '%',
      runs: own.length,
      median: read * 100,
      budget: { of: 'median', atLeast: 95 },
    },
  ];
  if (best.ssim > 0)
    figures.push({
      name: `Chrome, by itself, not scrolled: mean SSIM (${ssim.toFixed(3)}) ÷ that of the best in the page (${best.name}, ${best.ssim.toFixed(3)})`,
      unit: '×',
      runs: own.length,
      median: ssim / best.ssim,
      budget: { of: 'median', atLeast: 1 },
    });
  return figures;
}

const undisturbed = (own: readonly Outcome[]): Figure[] =>
  own.filter(isKept).flatMap(({ design, block }) =>
    design === 'checkout'
      ? [
          {
            name: 'Chrome, by itself: longest block of the checkout page',
            unit: 'ms' as const,
            runs: 1,
            median: block,
            budget: { of: 'median' as const, atMost: 50 },
          },
        ]
      : [],
  );
