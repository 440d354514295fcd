/** Names what was paid, and asks for the reward or for something in its place. */
import type { LetterRule } from '../letters';

export default {
  id: 'out-of-pocket.es',
  write: (pen) => ({
    subject: 'Solicitud de la recompensa o de una compensación',
    body: [
      `Por la compra en ${pen.shop} para la que se ofrecía lo siguiente he pagado el importe indicado${pen.seen.order}.`,
      pen.details(
        'member-email?',
        'registered-email?',
        'offer-name?',
        'reward?',
        'use-date?',
        'order-number?',
        'out-of-pocket',
        'rejected-on?',
        'rejection-reason?',
      ),
      pen.quotes('payout_rule', 'min_spend', 'entry_required'),
      pen.conditions(),
      !pen.has('rejection-reason') && 'Aún no sé por qué se rechazó.',
      '¿Podría considerar conceder la recompensa, o algo en su lugar, e informarme?',
    ],
  }),
} satisfies LetterRule;
