/** Asks to grant anew what lapsed while it could not be used. */
import type { LetterRule } from '../letters';

export default {
  id: 'expired-by-operator.es',
  write: (pen) => ({
    subject: 'Puntos o recompensa caducados antes de poder usarlos',
    body: [
      `Los siguientes puntos o la recompensa caducaron antes de que pudiera usarlos${pen.seen.account}.`,
      pen.details('member-email', 'offer-name?', 'points', 'expired-on', 'problem'),
      pen.quotes('expiry_rule', 'inactivity_expiry', 'claim_window', 'payout_rule'),
      'Le agradecería que lo revise y me indique si es posible concederlos de nuevo o ampliar su plazo.',
    ],
  }),
} satisfies LetterRule;
