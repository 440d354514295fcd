/** Ordered, and the entry that the offer asks for is not known, or came after the order. */
import { quoteOf } from '../warning-case';
import { isAfter, isUnlisted } from '../warning-click';
import { entryAsked, firstEntry } from '../warning-devices';
import type { WarningRule } from '../warnings';

export default {
  id: 'ordered-without-entry',
  severity: 'may-fail',
  phrases: {
    ja: { none: 'エントリーが記録されていないまま', late: 'エントリーより先に' },
    en: { none: 'with no entry on record', late: 'before you entered' },
    es: { none: 'sin que conste una inscripción', late: 'antes de tu inscripción' },
  },
  text: {
    ja: {
      what: '{shop}の注文は、{how}完了しています。',
      why: 'この特典はエントリーが条件です。注文後のエントリーは対象外になることがあります。',
      todo: 'エントリー期間中なら、念のためすぐにエントリーし、注文後でも対象かどうかを条件で確かめてください。別の端末で先に済ませたときは、そのままで大丈夫です。',
    },
    en: {
      what: 'Your order at {shop} was placed {how}.',
      why: 'This reward asks for an entry, and one made after the order may not count.',
      todo: 'If the entry is still open, enter at once, and check in the terms whether it counts after the order. If you entered first on another device, all is well.',
    },
    es: {
      what: 'Tu pedido en {shop} se hizo {how}.',
      why: 'Esta recompensa exige inscribirse, y hacerlo después del pedido puede no contar.',
      todo: 'Si aún se puede, inscríbete ya y mira en las condiciones si vale después del pedido. Si te inscribiste antes en otro dispositivo, está bien.',
    },
  },
  find(input) {
    const purchased = input.trip?.anchors.purchased;
    const asked = entryAsked(input);
    if (purchased === undefined || !asked || !isUnlisted(input)) return [];
    const entered = firstEntry(input);
    if (entered !== null && !isAfter(entered, purchased)) return [];
    return [{ at: purchased, words: { how: entered === null ? 'none' : 'late' }, quote: quoteOf(asked) }];
  },
} satisfies WarningRule;
