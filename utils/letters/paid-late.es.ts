/** Asks when a reward that is due will be paid. */
import type { LetterRule } from '../letters';

export default {
  id: 'paid-late.es',
  write: (pen) => ({
    subject: `Recompensa pendiente de mi compra en ${pen.shop}`,
    body: [
      `La recompensa por mi compra en ${pen.shop} ya debía haber llegado, pero no la he recibido${pen.seen.account}.`,
      pen.details('member-email', 'offer-name', 'use-date', 'order-number', 'reward?', 'promised-by'),
      pen.quotes('payout_rule'),
      pen.ticked('payout-asked') && 'He hecho todo lo necesario para recibirla.',
      'Le agradecería que me indique en qué estado está y cuándo puedo esperarla.',
    ],
  }),
} satisfies LetterRule;
