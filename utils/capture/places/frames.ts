/** Frames of the same site: their text stands on the page where the frame stands. */
import { attributeOf, boxOf } from '../dom';
import { paymentFrame } from '../sensitive';
import { type Clip, type Ground, onPage, type Site, within } from './ground';

/** Frames within frames that are read. */
const deepest = 3;

/** What holds in a frame; null when it is too deep. A turned frame has no boxes, a scaled one has. */
export function frameGround(frame: HTMLElement, document: Document, ground: Ground): Ground | null {
  if (ground.site.depth >= deepest) return null;
  const box = boxOf(frame);
  const outer = ground.laidOut ? onPage(ground.site, box) : null;
  const { offsetWidth, offsetHeight, clientLeft, clientTop, clientWidth, clientHeight } = frame;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const [across, down] = [box.width / offsetWidth, box.height / offsetHeight];
  const even = Math.abs(across - down) < 0.01;
  const scale = outer && even && ground.site.scale !== null ? ground.site.scale * across : null;
  const shift = scale ?? 1;
  const left = (outer?.left ?? 0) + (clientLeft + (Number.parseFloat(paddingLeft) || 0)) * shift;
  const top = (outer?.top ?? 0) + (clientTop + (Number.parseFloat(paddingTop) || 0)) * shift;
  const { leftmost, depth } = ground.site;
  const site: Site = { document, x: () => left, y: () => top, scale, leftmost, depth: depth + 1 };
  const sides = { left, top, right: left + clientWidth * shift, bottom: top + clientHeight * shift };
  const clip: Clip = { sides, scrolls: true };
  const view = scale === null ? ground.clip : within(ground.clip, clip);
  return { ...ground, site, clip: view, clipPlaced: view };
}

/** Whether a frame asks for a card, as far as its own attributes tell. */
export function isPayment(frame: Element): boolean {
  const { ownerDocument } = frame;
  const address = attributeOf(frame, 'src') || attributeOf(frame, 'data');
  const url = address ? URL.parse(address, ownerDocument.baseURI) : null;
  const host = url?.host ?? '';
  return paymentFrame(frame, url?.hostname ?? '', host !== '' && host !== ownerDocument.location.host);
}
