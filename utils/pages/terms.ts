import { offer, offerNames } from '../page-offers';
import { words } from '../page-words';
import type { PageRule } from '../pages';

export default {
  id: 'terms',
  needs: 3.2,
  signals: [
    [
      'heading',
      2.2,
      words(
        '(応募|キャンペーン|ポイント)(規約|注意事項)',
        'official rules|(promotion|offer|campaign|cash ?back)\\w* (terms|cond)',
        'bases (legales|del)|condiciones [a-z ]*(promo|concurso|sorteo|oferta)',
      ),
    ],
    ['sale-heading', 2.4, /特定商取引/],
    ['sale-rules', 1, /引渡|返品/],
    ['url', 1, /bases|rules|terms|legal|tokusho|kiyaku|condi/],
    [
      'organiser',
      1.3,
      words('主催|本キャンペーン', 'promoter|this (offer|promotion)', 'organizador|presente (con|sor|pro)'),
    ],
    ['offer-heading', 0.7, offerNames],
    ['exclusions', 0.5, offer.exclusions],
    ['clauses', 0.8, ({ heading }) => /^(第.+条|\d+[.)])[\s\S]*\n(第.+条|\d+[.)])/m.test(heading)],
  ],
} satisfies PageRule;
