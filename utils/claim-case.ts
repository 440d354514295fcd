/** What is known of a trip when a desk is asked about it. Everything a letter may say is in here, and nothing else. */
import type { DocumentExhibit, Exhibit } from './claim-exhibits';
import type { PolicyLine } from './claim-policy';
import type { ProgrammeIds } from './network-programme';
import type { OfferRules, Portal } from './portals';
import type { Claim, Contact, FactKind, FactValue, Trip } from './records';

/** A promise or condition in its own words, and the exhibit that shows them. */
export interface Quote {
  kind: FactKind;
  text: string;
  exhibit: number;
  /** UTC ISO. */
  seenAt: string;
  /** What it was read as. */
  value?: FactValue;
  /** From when to when it holds, UTC ISO, where it says so and it can be dated. */
  opensAt?: string | null;
  closesAt?: string | null;
}

/** What a desk cannot see of an exhibit, since the user blackened it. */
export interface Blackened {
  exhibit: number;
  /** How many rectangles. */
  places: number;
  /** Promises and conditions that are not quoted for it. */
  quotes: readonly string[];
  /** The words under the rectangles, bare. */
  words: readonly string[];
}

export interface DeskCase {
  trip: Trip;
  portal: Portal | null;
  rules: OfferRules;
  /** In the order of their numbers. */
  exhibits: readonly Exhibit[];
  /** In the order of their numbers. Absent: none. */
  documents?: readonly DocumentExhibit[];
  /** Those whose words the user blackened are not among them. */
  quotes: readonly Quote[];
  /** Pages that the user blackened parts of. Absent: none. */
  blackened?: readonly Blackened[];
  /** What the shop's kept pages say of returns and refunds. Absent: nobody looked. */
  policy?: readonly PolicyLine[];
  /** Last day by which it should have been listed, and paid, by what was promised: `YYYY-MM-DD`. */
  listedBy: string | null;
  paidBy: string | null;
  /** Last day to ask, and the words that say so, where they are known. */
  closes: string | null;
  /** Whose programme the click was of, as its network names it. Absent: nobody looked. */
  programme?: ProgrammeIds;
  /** Of the key that signs what is exported; letters name it. Absent: there is none yet. */
  fingerprint?: string;
  /** Rules of the warnings that are open on this trip. */
  warned: readonly string[];
  /** Null: none is begun yet. */
  claim: Claim | null;
  /** Of that claim, oldest first; deleted ones left out. */
  contacts: readonly Contact[];
  /** In the desk's zone, `YYYY-MM-DD`. */
  today: string;
  /** IANA zone of the desk: days and times are written in it. */
  zone: string;
}

/** Whether a day (`YYYY-MM-DD`) is over where the desk is. */
export const isPast = ({ today }: DeskCase, day: string | null): day is string => day !== null && day < today;

/** Whether so many days have passed since an instant, at least. */
export function isOlder({ today }: DeskCase, instant: string | undefined, days: number): boolean {
  return instant !== undefined && Date.parse(today) - Date.parse(instant) >= days * 86_400_000;
}

/** When the trip was seen or said to be in the status it has now, UTC. */
export const statusSince = ({ trip }: DeskCase): string | undefined => trip.statusAt?.[trip.status];

/** What the desk itself said since the claim began, oldest first; silence is left out. */
export const saidByDesk = ({ contacts }: DeskCase): Contact[] =>
  contacts.filter(({ from, said }) => from === 'desk' && said.trim() !== '');

/** The desk said no: the claim is lost or taken up again after that, or the portal shows the reward as rejected. */
export const isRefused = ({ claim, trip }: DeskCase): boolean =>
  trip.status === 'rejected' || (claim?.events.some(({ what }) => what === 'lost') ?? false);
