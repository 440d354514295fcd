/** What is said beside every part of a picture: which exhibit, which address, when, and of which original. */
import type { Language } from '../../../records';
import { reportTexts } from '../../report-texts';
import { timesIn } from '../../times';
import type { Part } from '../encode';
import { attachTexts } from '../texts';

export interface Caption {
  /** Exhibit, kind of page, part. */
  name: string;
  /** What must not be overlooked: drawn, or partly black. */
  notes: readonly string[];
  about: string;
  /** In the case’s zone, with UTC. */
  taken: string;
  /** One for each original that shows in the part. */
  originals: readonly string[];
}

export function captionOf(part: Part, language: Language, zone: string): Caption {
  const { source } = part.looked;
  const [own, report] = [attachTexts[language], reportTexts[language]];
  const times = timesIn(language, zone);
  const kind = source.kind ? report.kinds[source.kind] : report.documents.noRole;
  const name = [report.seeExhibit(source.number), kind, part.of > 1 && own.part(part.index, part.of)];
  return {
    name: name.filter(Boolean).join(' · '),
    notes: [source.drawn && own.drawn, source.redacted && own.redacted].filter((note) => note !== false),
    about: source.about,
    taken: `${own.taken}: ${times.local(source.at)} (${zone}) · ${times.utc(source.at)}`,
    originals: hashesOf(part),
  };
}

/** SHA-256 of the pictures that a part shows something of. */
export const hashesOf = ({ looked: { tiles, extent }, from, to }: Part): string[] =>
  tiles
    .filter(({ at }) => at.y - extent.y < to && at.y - extent.y + at.height > from)
    .map(({ sha256 }) => sha256);
