/** What the room of dates takes and gives. */
import type { DueDate } from '../records';

/** What an anchor stands for: an ISO instant, a plain date `YYYY-MM-DD`, or a due date that was itself reckoned. */
export type AnchorValue = string | DueDate;

/** Anchors by name (`purchase`, `entry`, `x_click` …); what is not in it is not known. */
export type Anchors = Readonly<Record<string, AnchorValue | undefined>>;

export interface DateOptions {
  /** IANA zone of the portal: an instant becomes the day it was there, wherever the laptop is. */
  zone: string;
  /** ISO 3166 code for business days; without it, that of the zone. Countries without a file know weekends only. */
  country?: string;
  /** When the text was seen (instant or date): years that a text leaves out, and recurring days, are reckoned from here. */
  from?: string;
}

/** A point in time as exact as it is known: a day, and its instant where there is one. */
export interface Point {
  readonly day: Temporal.PlainDate;
  readonly at: Temporal.ZonedDateTime | null;
}

/** A stretch of whole days, both included. */
export interface Span {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}
