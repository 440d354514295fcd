/** Brought into pages that passed the sentinel's pre-check, and into every page of a trip: recognition of all kinds. */
import { defineUnlistedScript } from '#imports';
import { guardText } from '../utils/capture/guard';
import { openShadowRoot } from '../utils/messages/content-browser';
import { conversionNetwork } from '../utils/networks';
import { markersOfRequests } from '../utils/page-markers';
import { readPage } from '../utils/page-reading';
import { type Recogniser, recogniserKey } from '../utils/page-recogniser';
import { autoKinds, recognise } from '../utils/pages';

/** Share of the window a frame must fill to be taken for part of the page, not for an advert. */
const large = 0.3;

export default defineUnlistedScript(() => {
  const recogniser: Recogniser = {
    recognise: (around) =>
      recognise(document, location.href, { ...around, openShadow: openShadowRoot, markers: markers() }),
    read: () => ({ features: readPage(document, openShadowRoot), size: innerWidth * innerHeight }),
    isAutomatic: (kind) => autoKinds.includes(kind),
    hasForeignFrames: () => hasForeignFrames(),
    guard: (text) => guardText(document, openShadowRoot, text),
  };
  Reflect.set(globalThis, recogniserKey, recogniser);
});

function markers(): string[] {
  const requests = performance.getEntriesByType('resource').map(({ name }) => name);
  return markersOfRequests(requests, (address) => conversionNetwork(address)?.id ?? null);
}

/** Whether a large part of the window shows a document that this script cannot read, also within frames it can. */
function hasForeignFrames(root: Document = document, depth = 0): boolean {
  const frames = Document.prototype.querySelectorAll.call(root, 'iframe,frame');
  return Array.from(frames).some((frame) => {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    if (inner) return depth < 3 && hasForeignFrames(inner, depth + 1);
    const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
    return width * height >= large * innerWidth * innerHeight;
  });
}
