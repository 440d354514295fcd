/** What kind of page is this? The cheap question is answered here; for the dear one the page's markup is handed to the background. */

import { ask } from '../../utils/messages/content-browser';
import type { RecogniseAsk, RecogniseReply } from '../../utils/messages/recognition';
import { worthALook } from '../../utils/page-precheck';
import type { Recognised } from '../../utils/page-rules';
import { type Seen, seenKey } from '../../utils/page-seen';
import type { PageKind } from '../../utils/records';
import { askUntilAnswered } from './asking';
import { type Beside, type Reading, readHere, sameReading } from './reading';
import { rootOf } from './report';

/** Nothing more is asked of the background in one document after so many looks into its frames. */
const mostFrameLooks = 10;

/** @param onRoot told of every shadow root and frame that was read, so that it can be watched */
export function createRecognition(onRoot: (root: Node) => void) {
  const seen: Seen = { kind: null, score: 0, signals: [], ms: 0, examined: false, settled: false, looks: 0 };
  Reflect.set(globalThis, seenKey, seen);
  let ofTrip = false;
  /** Whether the page may be read; null until that was asked. */
  let allowed: boolean | null = null;
  let frameLooks = 0;
  /** Nobody answered what was asked by the latest look. */
  let unanswered = false;
  let last: { reading: Reading; beside: Beside; before: PageKind | null; reply: RecogniseReply } | null =
    null;
  /** Main-thread time of the present look, ms. */
  let spent = 0;

  const timed = <Result>(task: () => Result): Result => {
    const began = performance.now();
    try {
      return task();
    } finally {
      spent += performance.now() - began;
      seen.ms = Math.max(seen.ms, spent);
    }
  };
  const note = (page: Recognised | null) => {
    Object.assign(seen, page ?? { kind: null, score: 0, signals: [] });
    return page;
  };
  const askLeave = async () => {
    const reply = await askUntilAnswered('page.examine', {}).catch(() => null);
    unanswered = !reply;
    if (!reply) return;
    allowed = reply.ready;
    ofTrip ||= reply.ready && reply.ofTrip;
  };
  /** A document that lacks its root is between two: what stood there is neither gone nor another yet. */
  const asBefore = () => last?.reply.page ?? null;
  const isAnswered = (reading: Reading, before: PageKind | null) =>
    last !== null && last.before === before && sameReading(last.reading, reading);
  const recognise = async (before: PageKind | null): Promise<Recognised | null> => {
    if (allowed === null) await askLeave();
    if (!rootOf()) return asBefore();
    const read = allowed ? timed(() => readHere(onRoot)) : null;
    if (!read) return null;
    const [reading, beside] = read;
    const frames = beside.foreign && frameLooks++ < mostFrameLooks;
    if (frames || !isAnswered(reading, before)) {
      const question = { ...reading, before, frames, leaving: null };
      const reply = await timed(() => askUntilAnswered('page.recognise', question)).catch(() => null);
      last = reply && { reading, beside, before, reply };
      unanswered = !reply;
    }
    return asBefore();
  };
  /** Whether the page is still what was answered for last, when no change of it was seen. */
  const isSame = (before: PageKind | null) =>
    seen.examined
      ? last?.before === before && !last.beside.foreign && !last.beside.hasNewRoot()
      : seen.looks > 1 && !ofTrip;
  /** Whether the page is worth reading, at the price of its outward signs. */
  const isWorth = () => allowed !== false && (ofTrip || worthALook(document, location.href));

  return {
    seen,
    /** Frames that could not be read yet may still be on their way. */
    awaitsFrames: () => frameLooks > 0 && frameLooks < mostFrameLooks,
    /** Whether the latest look remained without an answer: what it saw is nobody's knowledge yet. */
    isUnanswered: () => unanswered,
    /** What the large foreign frames say, which the page's own text does not hold. */
    frameWords: (): readonly string[] => last?.reply.words ?? [],
    /** Set once the background asked for this page: then every kind is worth a word. */
    joinTrip() {
      ofTrip = true;
      allowed = true;
    },
    /** Whether the page seen last may be spoken of unasked: on an ordinary page nothing is kept. */
    speaksUp: (): boolean => ofTrip || last?.reply.automatic === true,
    /**
     * One look at the page as it is now; null at once when nothing outward speaks for it.
     * @param previous kind last seen in this document
     * @param touched whether anything of the page, or the shopper, was seen to move since the look before
     */
    look(previous: PageKind | null, touched: boolean): Promise<Recognised | null> | null {
      seen.looks++;
      spent = 0;
      unanswered = false;
      if (!rootOf() || (!touched && timed(() => isSame(previous))))
        return seen.examined ? Promise.resolve(asBefore()) : null;
      seen.examined = timed(isWorth);
      if (seen.examined) return recognise(previous).then(note);
      note(null);
      return null;
    },
    /** Hands over a page that is being left, unless it was answered for as it is and not `lost` afterwards: whoever leaves waits for nobody. */
    leave(previous: PageKind | null, leaving: NonNullable<RecogniseAsk['leaving']>, lost: boolean) {
      const [reading] = (isWorth() && readHere(onRoot)) || [];
      if (!reading || (!lost && isAnswered(reading, previous))) return;
      ask('page.recognise', { ...reading, before: previous, frames: false, leaving }).catch(() => {});
    },
  };
}
