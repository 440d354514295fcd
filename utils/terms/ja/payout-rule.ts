/** 付与時期・発送時期・承認期間: when the reward is given. */
import type { FactValue, Rule } from '../../records';
import { isInvitation } from '../grammar/ja/invitations';
import type { Clause, KindRule, Time } from '../shapes';
import { timed } from '../timed';

const gives =
  '付与|進呈|プレゼント|還元|発送(?!先|方法|元|状況)|送付(?!先|状|方法|物)|郵送(?!先|料|で|にて)|お?届け(?!先|出|物)|送らせ|お送り|送りま|送られ|(?<!給与)振り?込み?(?!ください|手数料|を(?:設定|指定|受け)|先|口座)|入金(?:され|いたし|致し|します|予定|(?=[。)]|$))|払い(?:となり|になり|とし|です|[、。(]|$)|配布|反映|承認|加算|積算|獲得|発表|送信|適用開始|適用され|値引|割引|キャッシュバック|GET|確定|有効ポイント|「?有効」?になり|もらえ|お渡し|ご?連絡を?(?:いた|致|し|さ|差)|お知らせ(?:いた|し|を)|通知(?:いた|致|します|し、|させ|を(?:お?送|いた))|贈呈|配信|充当|支払われ|お支払い(?:いた|致|し)|開始(?:いた|と)|判定(?!(?:を)?(?:行|し|の|、))|(?:特典|割引)の?適用|減額|ポイントバック|発行(?:されます|いたします|致します|します)|同封(?!の|し(?:て|、))|切り替わり|切り替わる|使(?:える|用できる)ようにな|ご?利用(?:いただける|できる|可能に)(?:ように)?な|支給|払い出|計上|記帳|差し上げ|チャージされ|追加され|届き|届く|付いて|付きます|送金|着金|お手元|貯まり|ご?案内(?:いた|致|します|し、|を(?:お?送))|たまり|お贈り|返金(?:し|され|いた|します)|(?:料金|代金|請求額?|金額|月額)(?:から|より)(?:差し?引|割り?引|値引|減額|控除)|相殺|(?:料金|月額|利用料|使用料|年会費)[^。、]{0,8}無料';

const named =
  /付与|進呈|発送|還元|承認|判定|反映|振込|入金|発表|加算|特典|キャッシュバック|当選|結果|連絡|通知/;

/** `利用月の翌月`: the month of the use, whatever day it was. */
const ofUse = /(?:利用|決済|乗車|搭乗|取引|支払い?)月の?$/;
const isMonths = ({ offset, snap, anchor }: Rule) =>
  offset.months !== undefined && snap !== 'none' && anchor === 'purchase';

/** `7月10日のお支払分より値引き`: on that day's bill. */
const ofBill =
  /^の?(?:お?支払い?|ご?請求|お?引き?落と?し|(?:口座)?振替)分?(?:から|より|で|にて)[^。]{0,12}(?:値引|差し?引|割引|減額|充当|相殺|控除)/;

export const isOnBill = ({ end }: Time, { text }: Clause) => ofBill.test(text.slice(end, end + 32));

/** A month's name counts from the month in which the conditions were met, a number of days from the day. */
function natural(rule: Rule): Rule {
  if (rule.anchor !== '') return rule;
  const months = rule.offset.months !== undefined && rule.snap !== 'none';
  return { ...rule, anchor: months ? 'month_of_condition' : 'condition_met' };
}

/** `3月末時点で`: the day on which something is looked at. */
const isStatus = ({ at, end, sort }: Time, { text }: Clause) =>
  // `登録完了時点で付与` is when it is given.
  !(
    sort === 'rule' &&
    /^(?:済み?)?(?:[にと]なった|した|された|の)?時点で|経過(?:した)?時点/.test(text.slice(at, end))
  ) &&
  (/(?:時点|現在)\s?$|^(?:時点|現在)/.test(text.slice(Math.max(at, end - 3), end)) ||
    /^\s?(?:時点|現在)/.test(text.slice(end, end + 4)));

/** `6月下旬に抽選を行い、…`: the draw gives nothing yet. */
const isDraw = ({ at, end }: Time, { text }: Clause) =>
  /抽選(?:日時?|会)?[:はを]\s?$/.test(text.slice(Math.max(0, at - 6), at)) ||
  /^(?:頃|ごろ)?に?[^、。]{0,8}(?:抽選|選考|審査)(?:会)?を?(?:行|実施|し(?:、|て))/.test(
    text.slice(end, end + 24),
  );

/** `11月30日までに入金された方に`: by then they must have done it; the gift comes later. */
const isDoers = ({ at, end, sort }: Time, { text }: Clause) =>
  sort !== 'moment' &&
  /(?:まで|以内)に?$/.test(text.slice(at, end)) &&
  /^に?[^。、]{1,30}?(?:[ただる](?:方|人|お客|会員|場合|とき|際)|の場合|すると|したら|すれば|満たせば|満たすと|いただくと)/.test(
    text.slice(end, end + 48),
  );

/** From one day to another under a name that tells a period: no time of giving. */
const isPeriod = (time: Time, { label, heading }: Clause) =>
  time.sort === 'window' &&
  time.value.start !== null &&
  time.value.end !== null &&
  /期間/.test(label || heading) &&
  !/(?:付与|進呈|発送|還元|承認|判定|反映|振込|入金)(?:予定)?期間/.test(label || heading);

/** It is shown as expected, and not yet given: 獲得予定に反映. */
const isListing = ({ label, heading, text }: Clause) =>
  /反映|記載|掲載|表示|計上/.test(`${label}${text}`) &&
  /(?:獲得|付与)予定|予定(?:ポイント|明細)|通帳|明細|履歴|判定中|承認待ち|仮ポイント|未確定|保留/.test(
    `${heading}${label}${text}`,
  );

/** A length during which something is more. */
const lasting = /^.?(?:間|まで)?の?限定|^.?(?:間|まで)(?:は|の|、){0,2}[^。\d]{0,10}\d{1,3}(?:\.\d)?(?:%|倍)/;

/** A length during which something costs less. */
const lessFor = /^.?間?(?<=間)[^。、]{0,20}(?:割引|割り?引き|値引|減額|無料|半額|OFF|オフ|[円%]引)/;

/** `24カ月間割引`, `適用期間:6か月間`: how long it lasts, not when it begins. */
const isDuration = (time: Extract<Time, { sort: 'rule' }>, { label, heading, text }: Clause) =>
  time.value.anchor === '' &&
  (lessFor.test(text.slice(time.end - 1, time.end + 28)) ||
    (/間$/.test(text.slice(time.at, time.end + 1).trimEnd()) &&
      /(?:適用|割引|優遇|金利)期間$/.test(label || heading)));

/** `投稿は1カ月以内、発送は…`: only the next time is that of giving. */
const ofNext = /^、[^、。]{0,10}(?:付与|進呈|発送|加算|振込|配布|還元|発表)(?:時期|予定)?は/;
const ownGiving = /(?:付与|進呈|発送|加算|振込|配布|還元|発表)(?:時期|予定日?)?は/;

/** What is applied for there is the money, not the campaign. */
const isExchange =
  /(?:ポイント|マイル|残高|報酬|現金)[^。]{0,8}(?:交換|換金|出金|引き出し)|(?:交換|換金|出金|引き出し)(?:先|の?申請|手続|依頼|まで)/;

/** From `3月下旬以降` only the part of the month is a date; the rest is how it goes on. */
function dateOf(time: Time, clause: Clause): FactValue | null {
  const { label, heading, text } = clause;
  // `1年以内に1回以上…`: how often something must be done.
  if (/^に?[1一]回(?:以上|でも)/.test(text.slice(time.end, time.end + 8))) return null;
  if (isDoers(time, clause) || isStatus(time, clause) || isPeriod(time, clause) || isDraw(time, clause))
    return null;
  if (isInvitation(time, clause)) return null;
  if (time.sort === 'rule' && /目まで/.test(text.slice(time.at, time.end)))
    return {
      toOffset: { ...time.value, anchor: time.value.anchor || 'opening', within: false },
      recurring: 'monthly',
    };
  // `入会から2ヶ月間10%還元`, `24時間限定`: for so long more is earned.
  if (time.sort === 'rule' && lasting.test(text.slice(Math.max(time.at, time.end - 2), time.end + 18)))
    return null;
  if (time.sort === 'rule' && isDuration(time, clause)) return null;
  // Nothing is given from the day on which it was given: that is how long it lasts.
  const front = text.slice(0, time.at);
  if (time.sort === 'rule' && time.value.anchor === 'grant' && !ownGiving.test(front)) return null;
  if (ofNext.test(text.slice(time.end, time.end + 28)) && !ownGiving.test(front)) return null;
  if (time.sort === 'rule' && time.value.anchor === 'entry' && isExchange.test(`${heading}${label}${text}`))
    return { ...time.value, anchor: 'x_claim' };
  if (
    time.sort === 'rule' &&
    ofUse.test(text.slice(Math.max(0, time.at - 10), time.at)) &&
    isMonths(time.value)
  )
    return { ...time.value, anchor: 'month_of_condition' };
  if (time.sort === 'rule')
    return isListing(clause) ? { ...natural(time.value), event: 'listing' } : natural(time.value);
  if (time.sort === 'detail') {
    const { fromOffset, toOffset } = time.value;
    return {
      ...time.value,
      ...(fromOffset && { fromOffset: natural(fromOffset) }),
      ...(toOffset && { toOffset: natural(toOffset) }),
    };
  }
  if (time.sort === 'moment') return time.value;
  const { start, end, openEnd } = time.value;
  if (typeof start === 'string' && start.length > 7 && openEnd && isOnBill(time, clause))
    return { date: start };
  if (
    start === null &&
    !named.test(`${label}${heading}`) &&
    !/^を予定/.test(text.slice(time.end, time.end + 4)) &&
    !/に$/.test(text.slice(time.at, time.end))
  )
    return null;
  if (openEnd && start === null) return null;
  if (end === null && typeof start === 'object' && start && 'date' in start)
    return { ...start, approx: true };
  return time.value;
}

export default {
  id: 'ja/payout-rule',
  kind: 'payout_rule',
  claim: timed({
    label:
      /(?:付与|進呈|贈呈|支給|発行|配信|プレゼント|還元|特典|賞品|景品|ポイント|発送|お?届け|送付|振込|入金|(?<!お)支払い?|反映|承認|判定|加算|獲得|確定|当選|結果|キャッシュバック|返金|お渡し|割引|値引|適用)(?:される|され|できる)?(?<!^承認(?=日$)|^確定(?=日$)|^獲得(?=日$)|判定(?=日$))(?:の|に)?(?:付与|進呈|発送|送付)?(?:の)?(?:時期|予定日?|日程?|タイミング|目安|期間|発表|日時|まで|方法と時期)|加算日|^(?:特典|割引|ポイント)?の?(?:付与|進呈|適用|割引|還元|振込|値引|割引開始|適用開始)(?:予定)?月$|(?:取得|獲得|付与|反映|進呈|判定|承認|確定)まで(?:の)?(?:目安|時間|日数|期間|時期)|(?:いつ|(?:どれ|どの)(?:くらい|ぐらい|位)|何(?:日|[かヶカ]月|週間))[^。]{0,16}(?:付与|進呈|もらえ|反映|受け?取れ|届|加算|還元|貰え|入り|振り?込|付き|付く|貯ま|たま)|^(?:ご?当選|結果)?(?:者)?(?:の|への)?(?:ご?発表|ご?連絡|ご?通知)$|^(?:特典|ポイント|賞品|景品)?の?(?:付与|進呈|発送|お届け|受取|振込|反映|承認|確定|判定)(?:について)?$|予定(?:に|へ)?の?反映$|^(?:通帳|明細|履歴)(?:への?)?(?:記載|反映)$/,
    before: new RegExp(
      `(?:交換|換金|出金|払い戻し?)(?:される)?まで(?:の|に)?(?:期間|日数|時間|目安)?(?:は|が|:|、)[^、。]{0,6}$|(?:${gives})(?:される|する)?(?:の)?(?:時期|予定[日月]?|[日月]|期間|まで|タイミング|目安|ポイント|に(?:要する|かかる)(?:期間|日数|時間))?(?:は|に|が|:|、|まで)、?[^、。]{0,14}$|(?:発表|発送|付与|進呈|(?:当選|結果|当落)の?ご?(?:通知|連絡))(?:は|日は)?[^、。]{0,8}$|(?:お?支払い|支給|ご?入金)(?:日)?は、?[^、。]{0,14}$|(?:発送|付与|進呈|配信|お?振り?込み?|ご?入金|お渡し|お?支払い?|送付|郵送|お届け|ご?返金|還元|加算|反映|承認|判定|確定|積算|獲得)は、?[^、。]{2,30}(?:後|から|より|次第)、[^、。]{0,6}$`,
    ),
    after: new RegExp(
      `^[^。]{0,40}?(?:${gives})(?!日(?:から|より|を)|(?:は|を|が)?(?:終了|停止|中止)|(?:され|し|いたし|致し)(?:てい?)?まし|された|した(?!日)|(?:いただ|頂)いた|後|対象期間|時期|予定日|条件|率|方法|単位|(?:して)?(?:く|下)ださい|の?上限|が遅れ|(?:される|する)?(?:場合|こと)(?:が|も)(?:ござ|あ))|かか(?:る|り)|^\\s?(?:間)?(?:は|まで)?(?:、)?(?:仮|未確定|保留|判定中|承認待ち)|^[^。]{0,8}(?:から|以降|より)[^。まで]{0,12}(?:使え|お?使い|使用(?:可能|でき)|ご?利用(?:可能|でき|いただけ))|^\\s?(?:月額)?[\\d,]{1,7}円(?:/月)?(?:\\(税込\\))?(?:引|オフ|OFF|!|$)|^の?(?:お?支払い?|ご?請求|お?引き?落と?し|(?:口座)?振替)分(?:から|より|で|にて)[^。]{0,12}(?:値引|差し?引|割引|減額|充当|相殺|控除)|^[^。]{0,8}円/月`,
    ),
    about:
      /締め?(?:切り?)?、?(?:で|の|・|\/)?、?\s?(?:当|翌々?)月[^。、]{0,10}払い|ポイント|特典|賞品|景品|当選|ギフト|クーポン|マイル|キャッシュバック|還元|報酬|謝礼|付与|進呈|承認|プレゼント|抽選|当せん|くじ|紹介|残高|コイン|割引|割|値引|無料|コード|キャンペーン|pt|\dP|GET|仮ポイント|商品券|成果|交換|積算|現金|獲得|受け?取り?|完了した分|予定反映|反映予定|換金|出金|応募|紹介料|お祝い金|優待|贈呈|[\d万千]円(?:分|相当)?を(?:ご?入金|お?振|進呈|還元)/i,
    never:
      /(?:付与|還元|進呈)(?:が|は|を)?(?:一切)?(?:全面)?(?:的に)?(?:禁止|廃止)|(?:手続き?|申請|受け?取り?|応募)(?:方法)?の?ご?(?:案内|お知らせ)[^。]{0,8}メール|申請用の?(?:メール|フォーム|URL|ページ|書類)|に関する(?:ご案内|お知らせ)[^。]{0,8}メール|年会費(?:は|が)|決算|業績|総会|破棄|廃棄|個人情報|(?:ランク|ステージ)(?:は|が|の)[^。]{0,24}(?:判定|決定|更新|見直)|(?:ご?利用|購入|取引|ログイン|送金)(?:が|の)(?:ない|無い|なかった)場合|(?:お振り?込み?|ご入金|お支払い)(?:を?く|を?下|のうえ|の上)|選考|採用|(?:最終)?更新(?:日|\s)|注文番号|注文日\s|(?:到着|お?届け|配送)(?:まで|に)[^。]{0,12}かか|引き?落とし(?![月日後分])|代金(?:は|を)[^。、]{0,12}(?:締め|払い|引き?落)|掛け(?:金|払)|手形|締め日|返品(?!期間)|返金(?!時期|予定|キャンペーン|し|され|いた|額)|代引|送料|問い?合わ?せ|最終(?:購入|利用|ログイン)|ご注文日?(?:から|より)[^。]{0,20}発送|権利確定|再発行|権利(?:が|を)?(?:なく|失|消滅)|退会|解約(?:した|され|の|で|金|月)|違約金/,
    hint: /^(?:頃|ごろ)?(?:を|が|の)?(?:予定|目安|目処|目途)/,
    value: dateOf,
  }),
} satisfies KindRule;
