/** Brought into the pages of a trip, and into pages saved by hand: recognition of all kinds, for the sentinel to use. */
import { defineUnlistedScript } from '#imports';
import { recognise } from '../utils/pages';

export default defineUnlistedScript(() => {
  Reflect.set(globalThis, Symbol.for('hikae.recognise'), recognise);
});
