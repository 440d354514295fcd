/** Refused after money was spent for it: name the sum, and ask for the reward or for something in its place. */
import { fieldOf, isRefused } from '../claims';
import type { Escalation } from '../escalations';

export default {
  id: 'out-of-pocket',
  rank: 6,
  letter: true,
  name: {
    ja: '支払った金額を示してお願いする',
    en: 'Name what you paid',
    es: 'Indicar lo que pagaste',
  },
  why: {
    ja: '特典のために支払った金額を示し、特典の進呈か、それに代わる補償を検討してもらいます。',
    en: 'Says what you spent for the reward, and asks for it or for something in its place.',
    es: 'Dice lo que gastaste por la recompensa y la pide, o algo en su lugar.',
  },
  fits: (input) => isRefused(input) && fieldOf(input, 'out-of-pocket', 'en') !== null,
} satisfies Escalation;
