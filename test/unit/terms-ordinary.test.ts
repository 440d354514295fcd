/** Ordinary sentences: words that make one thing no promise stand in many that are one, and the other way round. */
import { describe, expect, it } from 'vitest';
import type { FactKind, Language } from '../../utils/records';
import { readTerms } from '../../utils/terms';

const kindsIn = (text: string, lang: Language) =>
  readTerms(text, { lang, seenAt: '2026-11-22T10:00:00.000Z', zone: 'Asia/Tokyo' }).map(({ kind }) => kind);

const promises: readonly (readonly [Language, FactKind, string])[] = [
  ['ja', 'payout_rule', '商品代金の10%分のポイントを翌月末に付与します。'],
  ['ja', 'payout_rule', 'ご利用代金の1%を翌月中旬に還元します。'],
  ['ja', 'payout_rule', 'お出掛けキャンペーンのポイントは2026年12月末に付与します。'],
  ['ja', 'offer_period', '2026年11月1日より早割キャンペーンを開始します。'],
  ['ja', 'offer_period', '2026年12月1日より毎日午前10時からポイント5倍キャンペーン'],
  ['ja', 'entry_period', 'エントリー期間：2026年11月1日~30日（申込の撤回は不可）'],
  ['ja', 'purchase_deadline', '登録から30日以内に対応した機種を購入した方にポイントを進呈。'],
  ['en', 'min_spend', 'Spend £50 or more by 30 November 2026 to get £10 cashback plus free delivery.'],
  ['en', 'min_spend', 'Earn 10% cashback with a £25 minimum spend, free delivery available.'],
  ['en', 'payout_rule', 'The bonus will be credited over two statements within 90 days.'],
  ['en', 'payout_rule', 'Pay in 3 instalments and your points will be credited within 10 days.'],
  ['en', 'entry_period', 'Enter the competition by 30 November 2026 to win a £500 rebate.'],
  [
    'en',
    'inactivity_expiry',
    'Your points expire after 24 months of inactivity, and your tier may be downgraded.',
  ],
  ['en', 'purchase_deadline', 'Prices start low when you book by November 30, 2026 and earn 5,000 points'],
  ['es', 'min_spend', 'Compra mínima de 50 € para obtener el 10 % de cashback y envío gratis.'],
  ['es', 'offer_period', 'Promoción (salvo Canarias) del 1 al 30 de noviembre de 2026.'],
  ['es', 'offer_period', 'Promoción válida en tiendas, excepto outlets, hasta el 30 de noviembre de 2026.'],
  ['es', 'payout_rule', 'Los puntos, salvo los de regalo, se abonarán el 15 de diciembre de 2026.'],
  ['es', 'expiry_rule', 'Los cupones, salvo los excluidos, caducan el 31 de diciembre de 2026.'],
];

const none: readonly (readonly [Language, FactKind, string])[] = [
  ['ja', 'entry_required', '会員登録が必須ではありません。'],
  ['ja', 'app_rule', 'アプリを更新すると表示が速くなります。'],
  ['ja', 'app_rule', 'アプリにログインするとポイント履歴が見られます。'],
  ['en', 'exclusion', 'This card does not come with any annual fee and earns rewards.'],
  ['en', 'exclusion', 'If you are not satisfied with any purchase, you can get your money back.'],
  ['en', 'min_spend', 'Free UK delivery on orders over £45'],
  ['en', 'new_customer_only', 'Customers who have not deposited £10 within 30 days lose their bonus.'],
  ['en', 'max_reward', 'Return fees apply and up to £10 is deducted from your refund of points'],
  ['en', 'entry_required', 'No purchase necessary.'],
  ['es', 'min_spend', 'Envío gratis en pedidos superiores a 45 €'],
  ['es', 'min_spend', 'Llamadas ilimitadas durante 10 min. 20 € de saldo de regalo.'],
  ['es', 'new_customer_only', 'Los clientes nuevos y los actuales pueden participar'],
  ['es', 'entry_required', 'Confirma tu número de pedido para consultar tu descuento.'],
];

describe('an ordinary sentence', () => {
  it.each(promises)('in %s promises (%s): %s', (lang, kind, text) => {
    expect(kindsIn(text, lang)).toContain(kind);
  });
  it.each(none)('in %s is no %s: %s', (lang, kind, text) => {
    expect(kindsIn(text, lang)).not.toContain(kind);
  });
});
