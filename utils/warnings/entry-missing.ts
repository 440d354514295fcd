/** The offer asks for an entry, none is known, and the shopper is about to order. */
import { currentPage, isPaying, observed, quoteOf } from '../warning-case';
import { entryAsked, hasEntered } from '../warning-devices';
import type { WarningRule } from '../warnings';

export default {
  id: 'entry-missing',
  severity: 'will-fail',
  text: {
    ja: {
      what: '{shop}のエントリーがまだ記録されていません。',
      why: 'この特典はエントリーが条件です。購入後のエントリーは対象外になることがあります。',
      todo: '注文の前に、キャンペーンページでエントリーを済ませてください。別の端末で済ませたときは、そのまま進めてかまいません。',
    },
    en: {
      what: 'No entry for {shop} is on record yet.',
      why: 'This reward asks for an entry. Entering after the purchase may not count.',
      todo: 'Enter on the campaign page before you order. If you entered on another device, you can go on.',
    },
    es: {
      what: 'Aún no consta ninguna inscripción para {shop}.',
      why: 'Esta recompensa exige inscribirse. Hacerlo después de la compra puede no contar.',
      todo: 'Inscríbete en la página de la campaña antes de pagar. Si ya lo hiciste en otro dispositivo, puedes seguir.',
    },
  },
  find(input) {
    const page = currentPage(input);
    const asked = entryAsked(input);
    if (
      !page ||
      !asked ||
      hasEntered(input) ||
      !isPaying(input) ||
      observed(input, 'sign').some(({ sign }) => sign === 'offer-ended')
    )
      return [];
    return [{ at: page.seenAt, hosts: [page.host], quote: quoteOf(asked) }];
  },
} satisfies WarningRule;
