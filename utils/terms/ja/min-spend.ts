/** 最低利用金額: how much must be spent, deposited, or collected before it is paid out. */
import { priced } from '../priced';
import type { Clause, KindRule } from '../shapes';

const spends =
  /購入|利用|買い?上げ|買い?物|決済|支払|注文|入金|チャージ|取引|売買|課金|ショッピング|合計|ご?契約|対象|会計|税込|税抜|予約|宿泊|投資|積立|寄[付附]|買付|振込|引き?落と|申込|出金|換金|交換|預け?入れ?(?!日|期間|金額)|お預け|運用|残高|購読/;

/** 3万円利用で: what is had for spending it. */
const bySpending =
  /^(?:\([^()]{1,12}\))?の?ご?(?:利用|購入|決済|買い?物|お買い?物|お?買い?上げ|チャージ|注文)(?:(?:又は|または|もしくは|か)[^、。]{1,10})?(?:ごと|毎|につき|で(?!き)|すると|した方|完了|達成)/;

/** 5万円ごとに1口: what one lot in the draw costs. */
const perEntry = /^(?:\([^()]{1,12}\))?(?:ごと|毎|につき|で)に?[^、。]{0,6}1口/;

/** `5,000円に満たない場合は翌月へ繰り越し`, `100円未満は対象外`: the least, said by what falls short of it. */
const short =
  /^(?:分|相当)?(?:\([^()]{1,12}\))?(?:未満|を下回|に(?:は)?(?:満た|達し|到達し|届か|至ら)(?:て(?:い)?)?(?:ない|なかった|ません))/;
const carried =
  /繰り?越|持ち?越|(?:翌月|次回)(?:以降)?(?:の|に|へ)?(?:お?支払|お?振り?込|合算)|(?:お?支払い?|お?振り?込み?|ご?入金|出金|換金)[^。]{0,12}(?:ません|ない|かね)/;
const owed = /(?:報酬|収益|残高|成果)(?:の?(?:合計|総額|額|金額))?[がは]、?\s?$/;
const unearned =
  /^[^。]{0,24}(?:対象外|対象(?:と|に)(?:は)?なり?(?:ません|ない)|(?:付与|進呈|加算|還元)(?:は|が)?(?:され|いたし|でき|し)(?:ません|ない))/;

const isShort = ({ value }: { value: { unit: string } }, before: string, after: string, { text }: Clause) => {
  const sign = short.exec(after)?.[0];
  if (sign === undefined) return false;
  if (carried.test(text) || owed.test(before)) return true;
  return (
    value.unit === 'JPY' &&
    spends.test(`${before.slice(-24)}${after}`) &&
    unearned.test(after.slice(sign.length))
  );
};

/** `1,000円から振り込まれます`, `3,000ポイント以上貯まると`: from how much it is paid out. */
const paidOut =
  /^(?:以上|を超え|(?:から|より)(?!\s?\d)|に(?:なる|なった|達し|到達し))[^。]{0,40}(?:換金|出金|現金|引き出|振り?込|支払わ|送金|交換)|^(?:以上)?[^。、\d]{0,3}(?:貯ま|たま|溜ま)[^。]{0,40}(?:換金|現金|交換|(?:商品|お?買い?物|割引|金)券|値引|クーポン)/;
/** `500ポイント以上、100ポイント単位で利用`: from how many on they can be used. */
const inUnits =
  /^(?:以上|から)[^。\d]{0,4}\d[\d,]{0,6}\s?(?:ポイント|pt|P|マイル|コイン)?(?:単位|刻み|ごと)[^。]{0,20}(?:利用|使|交換|充当)/i;

/** `最低支払額 | 3,000円`. */
const lowest = /(?:最低|最少|下限)[^。]{0,8}(?:額|ポイント|数|単位)|(?:額|基準)(?:の)?(?:最低|下限)|最低金額/;

export default {
  id: 'ja/min-spend',
  kind: 'min_spend',
  claim: priced({
    fits: (sum, before, after, clause) => {
      const { value, direction } = sum;
      if (value.unit !== 'JPY' && value.unit !== 'USD' && value.unit !== 'point') return false;
      if (isShort(sum, before, after, clause)) return true;
      if (direction !== 'most' && paidOut.test(after) && !/=\s?$/.test(before)) return true;
      const near = `${before.slice(-24)}${after.slice(0, 30)}`;
      if (value.unit === 'point' && direction !== 'most' && inUnits.test(after)) return true;
      if (value.unit === 'point') return direction === 'least' && /交換|換金|出金|引き出|支払/.test(near);
      if (direction === 'least') return spends.test(near);
      if (direction === 'none' && (bySpending.test(after) || (perEntry.test(after) && spends.test(near))))
        return true;
      if (direction === 'none' && lowest.test(clause.label) && before.length < 28) return true;
      return direction === 'none' && /(?:初回|新規)?入金(?:額)?(?:は|が|:)?\s?$/.test(before);
    },
    never:
      /送料(?!別|込|(?:[・、や](?:各種)?手数料)?(?:など|等)?[はを]?(?:除|含))|手数料(?!(?:など|等)?[はを]?(?:除|含))|代引|年収|年会費|配送|相当額以上/,
    value: (amount, { label, text }) =>
      (amount.unit === 'point' && /単位|刻み/.test(text)) ||
      /繰り?越|持ち?越/.test(text) ||
      (/交換|換金|出金|振り?込|報酬|最低支払|支払い?(?:最低|基準)/.test(`${label}${text}`) &&
        amount.per === undefined)
        ? { ...amount, per: 'withdrawal' }
        : amount,
  }),
} satisfies KindRule;
