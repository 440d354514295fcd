/** What goes into a bundle of pages with a redaction: its derivative, and nothing of the original but hashes. */
import { type MaskWords, maskDeep, maskWords, tellingWords } from '../capture/mask-words';
import type { Redaction, SealedRedaction, Trip } from '../records';
import type { BundleCase } from './case';
import type { FilledExhibit } from './exhibits';

/** A redaction as `capture.json` tells it, beside the capture and the page that are shown instead. */
export type RedactionFile = Omit<SealedRedaction, 'capture' | 'visit'>;

export function redactionForBundle(redaction: Redaction): RedactionFile {
  const { capture: _, visit: __, hidden: ___, words: ____, withdrawnAt: _____, ...told } = redaction;
  return told;
}

/** One redaction as the manifest lists it. */
export interface ListedRedaction {
  folder: string;
  /** Of the original; it has no folder. */
  capture: string;
  places: number;
  /** `hash` of the original's record, as the custody log has it, and SHA-256 of its pictures. */
  original: { hash: string; pictures: string[] };
}

export const listedRedaction = (
  folder: string,
  { captureId: capture, boxes, of }: RedactionFile,
): ListedRedaction => ({
  folder,
  capture,
  places: boxes.length,
  original: { hash: of.capture, pictures: of.pictures },
});

/** Every redaction of the bundle, in the order of the folders. */
export const listedRedactions = (exhibits: readonly FilledExhibit[]): ListedRedaction[] =>
  exhibits
    .flatMap(({ folders }) => folders)
    .flatMap(({ path, redaction }) => (redaction ? [listedRedaction(path, redaction)] : []));

/** A row of a portal's history, whose words may be those that are black. */
function toldListing(listing: Listing, words: MaskWords): Listing {
  const [quote, row] = [maskWords(listing.quote, words), maskWords(listing.row, words)];
  return quote === listing.quote && row === listing.row ? listing : { ...listing, quote, row, masked: true };
}

type Listing = NonNullable<Trip['listings']>[number];

/**
 * The case as it may be told. A page with a redaction is shown by it alone: other pictures of it, which show the same words, are left out,
 * and words that are black are masked in the addresses of the way there.
 */
export function toldCase(bundleCase: BundleCase): BundleCase {
  const { redactions = [], visits, captures, trip, desk } = bundleCase;
  const byVisit = new Map(redactions.map((redaction) => [redaction.visitId, redaction]));
  if (!byVisit.size) return bundleCase;
  const words = tellingWords(
    redactions.flatMap(({ hidden }) => hidden),
    redactions.flatMap((redaction) => redaction.words),
  );
  const told = visits.map((visit) => ({ ...visit, ...byVisit.get(visit.id)?.visit }));
  const urlOf = (id: string) => told.find((visit) => visit.id === id)?.url;
  return {
    ...bundleCase,
    visits: told,
    captures: captures.flatMap((capture) => {
      const redaction = byVisit.get(capture.visitId);
      if (!redaction) return [capture];
      return redaction.captureId === capture.id ? [redaction.capture] : [];
    }),
    trip: trip && {
      ...trip,
      route: maskDeep(trip.route, words),
      offer: { ...trip.offer, url: maskDeep(trip.offer.url, words) },
      ...(trip.listings && { listings: trip.listings.map((one) => toldListing(one, words)) }),
    },
    ...(desk && {
      desk: {
        ...desk,
        exhibits: desk.exhibits.map((one) => ({ ...one, url: urlOf(one.visitId) ?? one.url })),
      },
    }),
  };
}
