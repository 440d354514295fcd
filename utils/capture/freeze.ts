/**
 * (Firefox) The page as one HTML file that needs nothing else: styles and pictures inside, from what the page has loaded and without
 * a request, no scripts. Runs in the collector; reads only, in turns with the page. Masked by `cleanSnapshot` before it is kept.
 */
import type { IncompleteReason } from '../records';
import { takeTurns } from '../turns';
import type { Freezing } from './freeze/freezing';
import { outermost, SnapshotTooLarge, SnapshotTooSlow, writeNode, writeRules } from './freeze/markup';
import { picturesOf } from './freeze/pictures';
import { rulesOf } from './freeze/styles';
import type { OpenShadow } from './walk';

/** Longest freezing, ms, the page's own turns included. */
const longest = 12_000;
/** Pictures and fonts, characters of their data: addresses; what comes later is left out. */
const mostPictures = 24_000_000;

export interface Frozen {
  /** Null when there is none, and `why` says why. */
  html: Blob | null;
  why: IncompleteReason | null;
  /** Pictures and fonts that could not be had without asking for them again. */
  lost: number;
}

/** Writes the page down as it is now. */
export async function freeze(window: Window, openShadow: OpenShadow): Promise<Frozen> {
  const { document } = window;
  const pictures = picturesOf(window, mostPictures);
  const freezing: Freezing = {
    window,
    pictures,
    openShadow,
    turns: takeTurns(longest),
    computed: !isReadable([...document.styleSheets, ...document.adoptedStyleSheets]),
    out: document.doctype ? ['<!doctype html>\n'] : [],
    length: 0,
    marks: 0,
  };
  try {
    await writeNode(rootOf(document), freezing, outermost);
    if (!freezing.computed)
      for (const sheet of document.adoptedStyleSheets) await writeRules(sheet, freezing);
    const html = new Blob(freezing.out, { type: 'text/html;charset=utf-8' });
    return { html, why: null, lost: pictures.lost.size };
  } catch (error) {
    if (error instanceof SnapshotTooLarge) return { html: null, why: 'too-large', lost: 0 };
    if (error instanceof SnapshotTooSlow) return { html: null, why: 'timed-out', lost: 0 };
    throw error;
  }
}

const rootOf = (document: Document): Element =>
  Reflect.get(Document.prototype, 'documentElement', document) as Element;

/** Whether the rules of all sheets may be read, those that they import included. */
function isReadable(sheets: readonly CSSStyleSheet[]): boolean {
  return sheets.every((sheet) => {
    const rules = sheet.disabled ? [] : rulesOf(sheet);
    if (!rules) return false;
    const imported = rules.flatMap((rule) =>
      rule instanceof CSSImportRule && rule.styleSheet ? [rule.styleSheet] : [],
    );
    return isReadable(imported);
  });
}
