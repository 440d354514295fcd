import { offer, offerNames } from '../page-offers';
import { captions } from '../page-words';
import type { PageRule } from '../pages';

const { reward, period, conditions, exclusions, payout } = offer;

export default {
  id: 'campaign',
  needs: 4,
  signals: [
    ['heading', 1.4, offerNames],
    ['url', 0.8, /campa|promo|offer|cashback|reward|sorteo|concurso|monitor|bonus|oferta/],
    ['reward', 1, reward],
    ['period', 1, period],
    ['conditions', 0.9, conditions],
    ['exclusions', 1, exclusions],
    ['payout', 0.9, payout],
    ['condition-heading', 0.8, conditions],
    [
      'join-button',
      1,
      captions(
        'エントリー|応募|参加する|サイトへ',
        'activate|enter|get |enrol|join|claim|shop |go to',
        'participa|inscri|activa|consigue|ir a|apunta',
      ),
    ],
  ],
} satisfies PageRule;
