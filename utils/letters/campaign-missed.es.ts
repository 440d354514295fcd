/** A campaign’s own reward has not come, or the mail that one must answer to receive it. */
import type { LetterRule } from '../letters';

export default {
  id: 'campaign-missed.es',
  write: (pen) => ({
    subject: 'Recompensa de una campaña no recibida',
    body: [
      'Participé en la siguiente campaña y no he recibido su recompensa.',
      pen.details(
        'member-email',
        'offer-name',
        'entry-at?',
        'use-date?',
        'order-number?',
        'amount?',
        'condition-met-at?',
        'reward?',
        'promised-by?',
        'problem?',
      ),
      pen.quotes('payout_rule', 'claim_window', 'entry_required', 'min_spend'),
      pen.conditions(),
      pen.ticked('mail-searched') &&
        'He revisado el correo no deseado, los remitentes bloqueados y la dirección registrada.',
      pen.ticked('procedure-done') && 'He hecho los trámites necesarios para recibirla.',
      '¿Podría comprobar si constan mi inscripción y las condiciones, y si todavía puedo recibirla?',
    ],
  }),
} satisfies LetterRule;
