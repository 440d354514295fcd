/** The terms said one thing at the click and another at the completion. */
import { quoteOfRule } from '../warning-case';
import type { WarningRule } from '../warnings';

export default {
  id: 'terms-changed-since-click',
  severity: 'note',
  phrases: {
    ja: {
      click: 'クリックした時点の条件です',
      completion: '購入や申し込みが完了した時点の条件です',
      application: '申し込んだ時点の条件です',
      install: 'インストールした時点の条件です',
      unknown: 'まだ分かっていません',
    },
    en: {
      click: 'the terms at the time of your click',
      completion: 'the terms at the time the purchase is completed',
      application: 'the terms at the time you apply',
      install: 'the terms at the time you install',
      unknown: 'not known',
    },
    es: {
      click: 'las condiciones del momento del clic',
      completion: 'las condiciones del momento en que se completa la compra',
      application: 'las condiciones del momento de la solicitud',
      install: 'las condiciones del momento de la instalación',
      unknown: 'algo que no sabemos',
    },
  },
  text: {
    ja: {
      what: '{shop}の特典の条件が、クリックのあとで変わりました。',
      why: '{portal}でどちらが有効かは、{counts}。',
      todo: '両方の記録を残してあります。違いを見て、新しい条件でも対象になるか確かめてください。',
    },
    en: {
      what: 'The terms of the reward for {shop} changed after your click.',
      why: 'What counts at {portal}: {counts}.',
      todo: 'Both versions are kept. Compare them, and check that you meet the new terms too.',
    },
    es: {
      what: 'Las condiciones de la recompensa de {shop} cambiaron después de tu clic.',
      why: 'Lo que cuenta en {portal}: {counts}.',
      todo: 'Guardamos ambas versiones. Compáralas y comprueba que también cumples las nuevas.',
    },
  },
  find({ trip, termsChanged, rules }) {
    if (!trip || !termsChanged) return [];
    const { at, before, after } = termsChanged;
    const short = (text: string) => text.slice(0, 300);
    return [
      {
        at,
        words: {
          counts: rules.termsVersion?.value ?? 'unknown',
          before: short(before),
          after: short(after),
        },
        quote: quoteOfRule(rules.termsVersion),
      },
    ];
  },
} satisfies WarningRule;
