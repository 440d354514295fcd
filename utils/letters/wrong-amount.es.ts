/** Asks to compare what was granted with what was promised. */
import type { LetterRule } from '../letters';

export default {
  id: 'wrong-amount.es',
  write: (pen) => ({
    subject: `Importe abonado por mi compra en ${pen.shop}`,
    body: [
      `Mi compra en ${pen.shop} se ha abonado, pero el importe parece distinto del ofrecido${pen.seen.account}.`,
      pen.details('member-email', 'offer-name', 'use-date', 'order-number', 'amount?', 'reward', 'credited'),
      pen.quotes('payout_rule', 'min_spend', 'max_reward', 'exclusion'),
      'Le agradecería que compruebe sobre qué importe y cómo se calculó, y que me informe sobre la diferencia, si la hay.',
    ],
  }),
} satisfies LetterRule;
