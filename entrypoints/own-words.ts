/** Brought into pages only where the user wants personal data masked: answers with what belongs to the shopper there, for the recorder. */
import { defineUnlistedScript } from '#imports';
import { ownWordsIn } from '../utils/capture/guard';
import { openShadowRoot } from '../utils/messages/content-browser';

export default defineUnlistedScript(() => ownWordsIn(document, openShadowRoot));
