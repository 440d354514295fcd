/**
 * The roster: what the user's devices know of one another, so that an entry on one and an order on the other is noticed. Each
 * device writes one item of the browser's synced store, and reads the others'. Pure: items and the clock in, entries out.
 */

export {
  type About,
  asOffer,
  type Deed,
  entriesAbout,
  importedAbout,
  mergeEntries,
  recordOf,
} from './roster/entries';
export {
  itemKey,
  keptDays,
  makeItem,
  parseItems,
  type StoredItem,
  shortDevice,
  withoutOldest,
} from './roster/item';
export { newSalt, type Offer, offerKey } from './roster/keys';
export { deviceLabelOf } from './roster/label';
export { type Doer, readPassport, writePassport } from './roster/passport';
