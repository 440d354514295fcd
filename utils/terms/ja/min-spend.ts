/** 最低利用金額: how much must be spent, deposited, or collected before it is paid out. */
import { priced } from '../priced';
import type { KindRule } from '../shapes';

const spends =
  /購入|利用|買い?上げ|買い?物|決済|支払|注文|入金|チャージ|取引|売買|課金|ショッピング|合計|ご?契約|対象|会計|税込|税抜|予約|宿泊|投資|積立|寄[付附]|買付|振込|引き?落と|申込|出金|換金|交換/;

/** 3万円利用で: what is had for spending it. */
const bySpending =
  /^(?:\([^()]{1,12}\))?の?ご?(?:利用|購入|決済|買い?物|お買い?物|お?買い?上げ|チャージ|注文)(?:(?:又は|または|もしくは|か)[^、。]{1,10})?(?:ごと|毎|につき|で(?!き)|すると|した方|完了|達成)/;

/** 5万円ごとに1口: what one lot in the draw costs. */
const perEntry = /^(?:\([^()]{1,12}\))?(?:ごと|毎|につき|で)に?[^、。]{0,6}1口/;

export default {
  id: 'ja/min-spend',
  kind: 'min_spend',
  claim: priced({
    fits: ({ value, direction }, before, after) => {
      if (value.unit !== 'JPY' && value.unit !== 'USD' && value.unit !== 'point') return false;
      const near = `${before.slice(-24)}${after.slice(0, 30)}`;
      if (value.unit === 'point') return direction === 'least' && /交換|換金|出金|引き出|支払/.test(near);
      if (direction === 'least') return spends.test(near);
      if (direction === 'none' && (bySpending.test(after) || (perEntry.test(after) && spends.test(near))))
        return true;
      return direction === 'none' && /(?:初回|新規)?入金(?:額)?(?:は|が|:)?\s?$/.test(before);
    },
    never: /送料(?!別|込|を?除)|手数料|代引|年収|年会費|配送|相当額以上/,
    value: (amount, { text }) =>
      /交換|換金|出金/.test(text) && amount.per === undefined ? { ...amount, per: 'withdrawal' } : amount,
  }),
} satisfies KindRule;
