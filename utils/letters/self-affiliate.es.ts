/** Asks to look for one's own order through an affiliate network. */
import type { LetterRule } from '../letters';

export default {
  id: 'self-affiliate.es',
  write: (pen) => ({
    subject: `Contratación propia en ${pen.shop} no registrada`,
    body: [
      `Contraté con ${pen.shop} a través de su oferta de autoafiliación, pero no aparece ninguna comisión en mi cuenta${pen.seen.account}.`,
      pen.details(
        'member-email',
        'campaign-code',
        'product',
        'clicked-at?',
        'use-date',
        'order-number?',
        'reward?',
      ),
      pen.contract && `Adjunto el correo del momento del contrato${pen.contract}.`,
      pen.quotes('payout_rule', 'entry_required'),
      pen.conditions(),
      'Le agradecería que compruebe si se registró y me indique cuándo podría confirmarse.',
    ],
  }),
} satisfies LetterRule;
