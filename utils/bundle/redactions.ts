/** What goes into a bundle of pages with a redaction: its derivative, and nothing of the original but hashes. */
import { type MaskWords, maskDeep, maskWords, sign, siteOfHop, tellingWords } from '../capture/mask-words';
import { bare } from '../capture/quote';
import { isBlackened } from '../claim-blackened';
import { hashOfRow } from '../custody';
import type { Hop, Redaction, SealedRedaction, Trip, Visit } from '../records';
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

type Listing = NonNullable<Trip['listings']>[number];

/** Only rows that the user took for the trip's leave; the words of one that was taken back, or are black, stay. */
async function toldListings(
  listings: readonly Listing[],
  words: MaskWords,
  isBlack: (listing: Listing) => boolean,
): Promise<Listing[]> {
  const taken = listings.filter(({ answer }) => answer === 'yes');
  return Promise.all(
    taken.map(async ({ salt, ...listing }) => {
      const isHidden = listing.takenBackAt !== undefined || isBlack(listing);
      const quote = isHidden ? sign : maskWords(listing.quote, words);
      const row = isHidden ? sign : maskWords(listing.row, words);
      if (quote === listing.quote && row === listing.row) return { ...listing, ...(salt && { salt }) };
      return { ...listing, quote, row, words: await hashOfRow({ ...listing, ...(salt && { salt }) }) };
    }),
  );
}

/**
 * The case as it may be told. A page with a redaction is shown by it alone: other pictures of it, which show the same words, are left out,
 * and words that are black are masked in the addresses of the way there and in what was read from pages. Of a page that stays at home
 * nothing is told but its number: not its row of a history, its address on the way, nor what the user sent by it.
 */
export async function toldCase(bundleCase: BundleCase): Promise<BundleCase> {
  const { redactions = [], visits, captures, trip, desk, leftOut = [] } = bundleCase;
  const byVisit = new Map(redactions.map((redaction) => [redaction.visitId, redaction]));
  const words = tellingWords(
    redactions.flatMap(({ hidden }) => hidden),
    redactions.flatMap((redaction) => redaction.words),
  );
  const told = visits.map((visit) => ({ ...visit, ...byVisit.get(visit.id)?.visit }));
  const urlOf = (id: string) => told.find((visit) => visit.id === id)?.url;
  const isWithheld = (id: string) => leftOut.includes(id) || byVisit.get(id)?.text === 'withheld';
  // Short words are not masked everywhere; in a row of the page on which they are black they are not told.
  const isBlack = ({ visitId, quote }: Listing) => {
    const black = byVisit.get(visitId)?.hidden.map(bare).filter(Boolean) ?? [];
    return (
      isWithheld(visitId) || isBlackened(quote, black) || black.some((word) => bare(quote).includes(word))
    );
  };
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
      route: trip.route.map(
        hopTeller(
          visits.filter(({ id }) => isWithheld(id)),
          words,
        ),
      ),
      offer: { ...trip.offer, url: maskDeep(trip.offer.url, words) },
      ...(trip.read && { read: maskDeep(trip.read, words) }),
      ...(trip.listings && { listings: await toldListings(trip.listings, words, isBlack) }),
    },
    ...(desk && {
      desk: {
        ...desk,
        exhibits: desk.exhibits.map((one) => ({ ...one, url: urlOf(one.visitId) ?? one.url })),
        contacts: desk.contacts.map((one) =>
          one.formVisit && leftOut.includes(one.formVisit) ? { ...one, said: '' } : one,
        ),
      },
    }),
  };
}

/** Tells a hop without words that are black; of one that leads to a page of which no word is told, its site alone. */
function hopTeller(withheld: readonly Visit[], words: MaskWords): (hop: Hop) => Hop {
  const urls = new Set(withheld.map(({ url }) => url));
  return (hop) => (urls.has(hop.url) ? siteOfHop(hop) : maskDeep(hop, words));
}
