/** What the banner on a page says. */
import type { Severity } from '../records';

/** Texts of the banner, already in the user's language. */
export interface BannerTexts {
  message: string;
  undo: string;
  undone: string;
  undoFailed: string;
  close: string;
}

/** A warning as the banner shows it, in the user's language. */
export interface BannerWarning {
  id: string;
  severity: Severity;
  what: string;
  todo: string;
  /** How many others there are, in words; empty for none. */
  others: string;
  more: string;
  dismiss: string;
  dismissed: string;
}
