/** Mails do not arrive, and with them coupons and notices: first one's own folders and settings, then the address they have. */
import { accountKept, mailSearched } from '../claim-checks';
import type { ClaimKind } from '../claims';

export default {
  id: 'address-correction',
  name: {
    ja: 'メールが届かない（登録アドレスの訂正）',
    en: 'Their mails do not arrive (correct the address)',
    es: 'No llegan sus correos (corregir la dirección)',
  },
  desk: 'portal',
  why: {},
  // Nothing on a page tells that a mail was lost.
  suggest: () => null,
  checks: [
    mailSearched,
    {
      id: 'address-seen',
      text: {
        ja: '会員ページで、登録されているアドレスと配信の設定を確認した',
        en: 'The address and the mail settings in your account were looked at',
        es: 'Se han mirado la dirección y los ajustes de correo de la cuenta',
      },
    },
    accountKept,
  ],
  fields: ['new-email', 'problem'],
} satisfies ClaimKind;
