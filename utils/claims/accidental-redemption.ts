/** Points were redeemed by mistake: every hour counts, since what was handed out is hard to take back. */
import { isOlder, statusSince } from '../claim-case';
import { accountKept } from '../claim-checks';
import type { ClaimKind } from '../claims';

/** Days in which a desk may still stop it; later it is chosen by hand. */
const soon = 14;

export default {
  id: 'accidental-redemption',
  name: {
    ja: '誤ってポイントを交換した',
    en: 'Redeemed by mistake',
    es: 'Canje por accidente',
  },
  desk: 'portal',
  why: {
    lately: {
      ja: '最近、交換済みになりました。誤って交換したのなら、すぐに取り消しをお願いしましょう。',
      en: 'It was redeemed lately. If that was a mistake, ask at once to have it reversed.',
      es: 'Se canjeó hace poco. Si fue un error, pide enseguida que lo anulen.',
    },
  },
  suggest(input) {
    const since = statusSince(input);
    const hasPoints = input.portal?.kind === 'loyalty' || input.portal?.kind === 'exchange';
    if (input.trip.status !== 'paid' || !hasPoints || since === undefined) return null;
    return isOlder(input, since, soon) ? null : { why: 'lately', sure: false };
  },
  checks: [
    {
      id: 'not-used',
      text: {
        ja: '交換したもの（クーポンやコード）をまだ使っていない',
        en: 'What was redeemed (coupon, code) has not been used',
        es: 'Lo canjeado (cupón, código) no se ha usado',
      },
    },
    {
      id: 'redemption-known',
      text: {
        ja: '交換の日時と番号がわかる',
        en: 'The time and number of the redemption are known',
        es: 'Se conocen el momento y el número del canje',
      },
      find: ({ claim }) => ({
        known: Boolean(claim?.answers['redeemed-at'] && claim.answers['redemption-number']),
        exhibits: [],
      }),
    },
    accountKept,
  ],
  fields: ['redeemed-at', 'redemption-number', 'coupon-name', 'points'],
} satisfies ClaimKind;
