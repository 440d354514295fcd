/** The shopper is about to order here and entered on another device: fine for most, unless the offer asks for one device. */
import { currentPage, isPaying, quoteOf } from '../warning-case';
import { asksSameDevice, entryAsked, entryElsewhere } from '../warning-devices';
import type { WarningRule } from '../warnings';

export default {
  id: 'entry-on-other-device',
  severity: 'note',
  text: {
    ja: {
      what: '{shop}のエントリーは別の端末（{label}）で済んでいます。',
      why: 'ほとんどのポイントサイトでは問題ありませんが、同じ端末での利用が条件のこともあります。',
      todo: '注文の前に、端末についての条件がないか確かめてください。',
    },
    en: {
      what: 'You entered for {shop} on another device ({label}).',
      why: 'That is fine for most portals, but some ask that you stay on one device.',
      todo: 'Before you order, check the terms for a rule about devices.',
    },
    es: {
      what: 'Te inscribiste para {shop} en otro dispositivo ({label}).',
      why: 'En la mayoría de los portales no pasa nada, pero algunos piden usar un solo dispositivo.',
      todo: 'Antes de pedir, mira si las condiciones dicen algo sobre dispositivos.',
    },
  },
  find(input) {
    const page = currentPage(input);
    const asked = entryAsked(input);
    if (!page || !asked || !isPaying(input)) return [];
    const elsewhere = entryElsewhere(input);
    if (!elsewhere) return [];
    const term = input.terms.find(asksSameDevice);
    return [
      {
        at: page.seenAt,
        hosts: [page.host],
        words: { label: elsewhere.label },
        quote: term ? quoteOf(term) : null,
        severity: term ? 'may-fail' : 'note',
      },
    ];
  },
} satisfies WarningRule;
