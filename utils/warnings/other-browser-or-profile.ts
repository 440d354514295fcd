/** The shopper is about to order here, and the click is known only from another device, browser or profile. */
import { currentPage, isPaying, quoteOf } from '../warning-case';
import { asksSameDevice, clickElsewhere } from '../warning-devices';
import type { WarningRule } from '../warnings';

const dayMs = 86_400_000;

export default {
  id: 'other-browser-or-profile',
  severity: 'may-fail',
  text: {
    ja: {
      what: '{shop}へのクリックは別の端末かブラウザー（{label}）で行われ、このブラウザーには記録がありません。',
      why: 'クリックの情報はそのブラウザーにだけ残るため、ここでの注文は結びつかないことがあります。',
      todo: '{label}で注文するか、このブラウザーでポイントサイトから入り直してください。',
    },
    en: {
      what: 'Your click to {shop} was made on another device or browser ({label}); this browser has none.',
      why: 'A click stays in the browser it was made in, so an order here may not be tied to it.',
      todo: 'Order on {label}, or come in through the portal in this browser.',
    },
    es: {
      what: 'Tu clic hacia {shop} se hizo en otro dispositivo o navegador ({label}); en este no consta ninguno.',
      why: 'El clic se queda en el navegador donde se hizo, así que un pedido aquí puede no unirse a él.',
      todo: 'Haz el pedido en {label} o entra desde el portal en este navegador.',
    },
  },
  find(input) {
    const page = currentPage(input);
    const elsewhere = clickElsewhere(input);
    if (!page || !elsewhere?.clickedAt || !isPaying(input)) return [];
    const term = input.terms.find(asksSameDevice);
    const age = Date.parse(input.now) - Date.parse(elsewhere.clickedAt);
    return [
      {
        at: page.seenAt,
        hosts: [page.host],
        words: { label: elsewhere.label, clicked: elsewhere.clickedAt },
        quote: term ? quoteOf(term) : null,
        severity: age <= dayMs ? 'may-fail' : 'note',
      },
    ];
  },
} satisfies WarningRule;
