/** Which pages are not kept, and why. */
import type { Refusal, Sighting } from '../../utils/messages';
import { isCorrected } from '../../utils/page-corrections';
import { autoKinds, saveThreshold } from '../../utils/pages';
import { type Settings, siteChoiceOf, type Trip } from '../../utils/records';
import { siteOf } from '../../utils/route';

/** On a site that is always kept, a page counts as recognised from here on: likelier than not. */
const alwaysThreshold = 0.5;

/**
 * Why a page is not kept, or null. Nothing of a private window is kept without the user's yes, not even by hand. The user's word
 * about a site comes first, then about the page, then its trip, then what was recognised. `awaited`: a trip of the page's portal waits for
 * its reward, so that the portal's history is worth keeping.
 */
export function refusal(
  sighting: Pick<Sighting, 'url' | 'kind' | 'score' | 'signals' | 'trigger'>,
  from: { incognito: boolean },
  settings: Settings,
  { trip, landed, awaited = false }: { trip: Trip | null; landed: boolean; awaited?: boolean },
): Refusal | null {
  if (from.incognito && !settings.keepPrivate) return 'private';
  if (sighting.trigger === 'manual') return null;
  const choice = siteChoiceOf(settings, siteOf(sighting.url) ?? '');
  if (choice === 'never') return 'site-off';
  const { kind, score } = sighting;
  const told = isCorrected(sighting);
  if (told && kind === 'other') return landed ? null : 'not-worth';
  if (trip) return null;
  const worth = autoKinds.includes(kind) || (kind === 'account' && awaited);
  const kinds = choice === 'always' ? kind !== 'other' : worth;
  const threshold = choice === 'always' ? alwaysThreshold : saveThreshold;
  return kinds && (told || score >= threshold) ? null : 'not-worth';
}
