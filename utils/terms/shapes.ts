/** What the reading of terms is made of: clauses, what the grammar finds in them, and what each kind claims of it. */
import type { Amount, Detail, FactKind, FactValue, Rule, VagueDate, Window } from '../records';
import type { Page } from './page';

export type Lang = 'ja' | 'en' | 'es';

/** A stretch of characters, `end` not included. */
export interface Stretch {
  at: number;
  end: number;
}

/** One sentence (or line, or table cell) of the folded text; `at` and `end` are its place there. */
export interface Clause extends Stretch {
  text: string;
  /** What names it in its own line: `応募期間` of `応募期間：…`, the cell before it, `【…】` in front. Empty if nothing does. */
  label: string;
  /** The heading it stands under; empty before the first one. */
  heading: string;
  /** The end of the clause before it in the same block, for what it leaves out; at most 160 characters. */
  before: string;
  /** The text it is a part of, where it is one. */
  page?: Page;
}

/** What is known of the reading's moment. */
export interface Seen {
  /** UTC ISO string. */
  seenAt: string;
  /** IANA zone; `UTC` where none was given. */
  zone: string;
  /** The beginning of the whole folded text: its country, its order of day and month. */
  page?: string;
}

/** A time or an amount as written, wherever it stands; places are those in the clause. */
export type Found = Stretch &
  (
    | { sort: 'window'; value: Window }
    | { sort: 'moment'; value: VagueDate }
    /** `anchor` is empty where the text names none: the kind knows the natural one. */
    | { sort: 'rule'; value: Rule }
    /** Half stated (`翌月中旬以降`, `毎週金曜日`); rules within may have an empty anchor. */
    | { sort: 'detail'; value: Detail }
    | { sort: 'amount'; value: Amount; direction: 'least' | 'most' | 'none' }
  );
export type Time = Exclude<Found, { sort: 'amount' }>;

/** The grammar of one language: finds times and amounts, whatever they are about. In the order of the text, none overlapping. */
export interface Grammar {
  id: Lang;
  /** Whether a whole text speaks of anything its times could be about; without it every text does. */
  promises?(text: string): boolean;
  find(clause: Clause, seen: Seen): readonly Found[];
}

/** What one kind says of a clause. Claims to the same `over` compete: the heaviest wins, equals both stay. */
export interface Claim extends Stretch {
  value: FactValue;
  weight: number;
  over: Found | null;
  /** False: weakly grounded, shown as a question. */
  sure: boolean;
}

/** How one kind is read in one language. `id` is the file's path in the room without its ending: `ja/payout-rule`. */
export interface KindRule {
  id: `${Lang}/${string}`;
  kind: FactKind;
  claim(clause: Clause, found: readonly Found[]): readonly Claim[];
}
