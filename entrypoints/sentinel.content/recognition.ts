/** What kind of page is this? The cheap question is answered here; for the dear one the background brings the recogniser in. */

import type { PageFeatures } from '../../utils/page-features';
import { worthALook } from '../../utils/page-precheck';
import { type Recogniser, recogniserKey, type Seen, seenKey } from '../../utils/page-recogniser';
import type { Recognised } from '../../utils/page-rules';
import type { PageKind } from '../../utils/records';
import { askUntilAnswered } from './asking';

/** Nothing more is asked of the background in one document after so many looks into its frames. */
const mostFrameLooks = 10;

const here = () => Reflect.get(globalThis, recogniserKey) as Recogniser | undefined;

/** @param onRoot told of every shadow root and frame that was read, so that it can be watched */
export function createRecognition(onRoot: (root: Node) => void) {
  const seen: Seen = { kind: null, score: 0, signals: [], ms: 0, examined: false, settled: false, looks: 0 };
  Reflect.set(globalThis, seenKey, seen);
  let before: PageKind | null = null;
  let ofTrip = false;
  let refused = false;
  let frameLooks = 0;
  let frameWords: string[] = [];

  const timed = <Result>(task: () => Result): Result => {
    const began = performance.now();
    try {
      return task();
    } finally {
      seen.ms = Math.max(seen.ms, performance.now() - began);
    }
  };
  const note = (page: Recognised | null) => {
    Object.assign(seen, page ?? { kind: null, score: 0, signals: [] });
    return page;
  };
  /** Has the recogniser brought in, and the large foreign frames read when they are wanted; empty when the user does not want this page read. */
  const examine = async (frames: boolean) => {
    const reply = await askUntilAnswered('page.examine', { frames }).catch(() => null);
    refused = reply?.ready === false;
    if (!reply?.ready) return [];
    before = reply.before;
    ofTrip ||= reply.ofTrip;
    return reply.parts as readonly PageFeatures[];
  };

  return {
    seen,
    /** Frames that could not be read yet may still be on their way. */
    awaitsFrames: () => frameLooks > 0 && frameLooks < mostFrameLooks,
    /** What the large foreign frames say, which the page's own text does not hold. */
    frameWords: () => frameWords,
    /** Set once the background asked for this page: then every kind is worth a word. */
    joinTrip() {
      ofTrip = true;
      refused = false;
    },
    /** Whether a kind may be spoken of unasked: on an ordinary page nothing is sent. */
    speaksUp: (kind: PageKind): boolean => ofTrip || here()?.isAutomatic(kind) === true,
    /**
     * One look at the page as it is now. Answers at once when it can: a page that is being left waits for nobody.
     * @param previous kind last seen in this document
     */
    look(previous: PageKind | null): Recognised | null | Promise<Recognised | null> {
      seen.looks++;
      const worth = ofTrip || timed(() => worthALook(document, location.href));
      seen.examined = worth;
      if (!worth || refused) return note(null);
      const recognise = (parts: readonly PageFeatures[]) => {
        frameWords = parts.map(({ text }) => text);
        return note(timed(() => here()?.recognise({ before: previous ?? before, parts, onRoot })) ?? null);
      };
      if (here() && !(here()?.hasForeignFrames() && frameLooks++ < mostFrameLooks)) return recognise([]);
      if (here()) return examine(true).then(recognise);
      return examine(false).then(() =>
        here()?.hasForeignFrames() ? examine(true).then(recognise) : recognise([]),
      );
    },
  };
}
