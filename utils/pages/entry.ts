import { offer, offerNames } from '../page-offers';
import { captions, words } from '../page-words';
import type { PageRule } from '../pages';

const done = words(
  'エントリー[をがは]?(受け?付け|完了|ありがとう|しました)',
  "you(['’]| a)re (now )?(in\\b|entered|enrolled)|entry (is |has been )?(accept|receiv|confirm|complet)|(offer|cash ?back) activated",
  '(inscripcion|participacion) (confirm|registr|recib)|(te has|ya estas) inscrit|oferta activad',
);

export default {
  id: 'entry',
  needs: 3.2,
  signals: [
    ['entered-heading', 2.4, done],
    ['entered-text', 1.2, done],
    [
      'entry-button',
      1.3,
      captions('エントリーする', 'activate|enter |enrol|opt in', 'inscrib|participar|activar'),
    ],
    [
      'entry-receipt',
      1.2,
      words('(エントリー|受付)(日時|番号)', 'ent(ry|ered) (time|date|number|on)', 'fecha de (ins|par)'),
    ],
    ['url', 1.2, /\b(entry|enter|activat|enrol|inscri|participa)/],
    ['offer-heading', 0.8, offerNames],
    [
      'full-conditions',
      -2,
      ({ folded }) => Object.values(offer).filter((part) => part.test(folded.text)).length > 3,
    ],
    ['job-heading', -3, /採用|新卒|求人|career|\bjobs?\b|empleo/],
  ],
} satisfies PageRule;
