/** The reward lapsed before it could be used, and not by the collector's delay. */
import { statusSince } from '../claim-case';
import { accountKept, offerKept } from '../claim-checks';
import type { ClaimKind } from '../claims';

export default {
  id: 'expired-by-operator',
  name: {
    ja: '先方の都合で失効した',
    en: 'Expired by the operator’s fault',
    es: 'Caducó por causa del operador',
  },
  desk: 'portal',
  why: {
    expired: {
      ja: '失効しています。遅れや不具合など先方の事情で使えなかったのなら、これです。',
      en: 'It has lapsed. If a delay or fault of theirs kept you from using it, this is the one.',
      es: 'Ha caducado. Si no pudiste usarlo por un retraso o fallo suyo, es esta.',
    },
  },
  suggest: (input) =>
    input.trip.status === 'expired'
      ? {
          why: 'expired',
          ...(statusSince(input) && { date: statusSince(input)?.slice(0, 10) ?? '' }),
          sure: false,
        }
      : null,
  checks: [
    {
      id: 'their-fault',
      text: {
        ja: '使えなかった理由が先方にあることを示せる（通知の遅れ、不具合、手続きできないページなど）',
        en: 'You can show what kept you from using it (a late notice, a fault, a page that did not work)',
        es: 'Puedes mostrar qué te impidió usarlo (un aviso tardío, un fallo, una página que no iba)',
      },
    },
    offerKept,
    accountKept,
  ],
  fields: ['offer-name', 'points', 'expired-on', 'problem'],
} satisfies ClaimKind;
