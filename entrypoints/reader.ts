/** Brought into the frames of a page that other origins fill: hands over the frame's markup and the size of its window, px². */
import { defineUnlistedScript } from '#imports';
import { openShadowRoot } from '../utils/messages/content-browser';
import { sourceOf } from '../utils/page-source';

export default defineUnlistedScript(() => ({
  source: sourceOf(document, { openShadow: openShadowRoot }),
  size: innerWidth * innerHeight,
}));
