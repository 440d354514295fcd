/** キャンペーン期間: when the campaign runs. */
import type { Window } from '../../records';
import type { KindRule } from '../shapes';
import { timed } from '../timed';
import { asWindow } from '../windows';

/** A lone day is only a period's where a label says so. */
const named = /期間|期限|終了|開始|開催(?!日時|レポ)|実施|会期|日程|締め?切|キャンペーン/;

const ending = /終了(?:予定)?日?[:は]\s?$/;

/** An event, not a campaign: it begins and ends on one day. */
const isOneDay = ({ start, end }: Window) =>
  typeof start === 'string' && typeof end === 'string' && start.slice(0, 10) === end.slice(0, 10);

const entry = /(?:受付|申し?込み?|応募|募集|エントリー)(?:期[間限])?[はもを]/;
const entryRight = /(?:受付|申し?込み?|応募|募集|エントリー)(?:期[間限])?[はもを]、?\s?$/;
const extended = /^[^。]{0,6}(?:期間)?を?延長/;

export default {
  id: 'ja/offer-period',
  kind: 'offer_period',
  claim: timed({
    label:
      /(?:キャンペーン|実施|開催|企画|特典|プログラム|サービス|提供|施策|セール|フェア|掲載|広告|適用|割引|配布)(?:の)?(?:対象)?(?:期間|日程|時期|終了)|^(?:対象|お?取り?扱い?|募集|販売)?期間$|^期限$|開催日時?|実施日|会期|終了(?:日|予定)/,
    before:
      /終了(?:予定)?日?[:は]\s?$|(?:^|[、\s])(?:期間|会期)(?:は、|が、|[はがを:])[^、。]{0,6}$|(?:キャンペーン|実施|開催|企画|プログラム|特典|セール)(?:の)?(?:期間)?[はが:]?[^、。]{0,8}$/,
    after:
      /^の?[^、。\d]{0,8}期間(?:中|内|限定)|^\s?[をに]?終了|^(?:まで)?[^。]{0,6}(?:期間)?を?延長|^(?:まで)?(?:の\d{1,3}[^\s、。]{1,3}間)?の?、?[^、。]{0,14}\d{1,3}(?:\.\d)?倍|^(?:まで(?:の\d{1,3}[^\s、。]{1,3}間)?、)?[^、。]{0,16}(?:開催|実施|還元|ポイント(?:\d|還元|アップ|UP|進呈|付与|が|を)|高額?還元|増量|アップ|UP|限定|キャンペーン)/i,
    about:
      /キャンペーン|特典|ポイント|還元|応募|プレゼント|割引|値引|クーポン|進呈|付与|キャッシュバック|エントリー|賞品|景品|当選|抽選|無料|お得|おトク|増量|アップ|マイル|ギフト|報酬|商品券|セール|フェア|[弾期回]|対象|実施|開催|期間|企画|懸賞|達成|条件|限定|OFF|オフ|適用|終了/i,
    hint: /^\s{0,2}(?:$|[!】)\]>【※]|です。?$)/,
    never:
      /(?:問い?合わ?せ|電話)(?:先|窓口|:)|禁止期間|受付時間|時点|現在|メンテナンス|障害|復旧|業績|決算|四半期|営業(?:時間|日)|休業|保守|工事|契約期間|前年|直近|過去\d|実績|年度|レポート|(?:最終)?更新|採用|セミナー|説明会|発売(?:開始|日:)|販売を?開始|お知らせ(?!ください)|更新日|掲載日|制定|改定|改訂|施行|Copyright/i,
    bonus: -0.3,
    value: (time, clause) => {
      // `受付は11月30日で終了`: the entry ends, not the campaign.
      const [front, behind] = [clause.text.slice(0, time.at), clause.text.slice(time.end)];
      if (entryRight.test(front) || (entry.test(front) && extended.test(behind))) return null;
      // `(8月31日終了予定)`
      if (time.sort === 'moment' && /^\s?に?終了(?:予定|[)。]|し|いた|$)/.test(behind))
        return { start: null, end: time.value.date };
      if (time.sort !== 'window')
        return named.test(clause.label) || ending.test(clause.text.slice(0, time.at))
          ? asWindow(time, clause)
          : null;
      // `終了日は未定です` alone names no campaign.
      if (time.at === 0 && !time.value.start && !time.value.end && /^です/.test(clause.text.slice(time.end)))
        return null;
      // From then on something is another way: no offer.
      if (time.value.end === null && /^[^。]{0,40}(?:に|へ)(?:変更|改定)/.test(clause.text.slice(time.end)))
        return null;
      if (/休業|休館|メンテナンス|営業時間/.test(clause.before.slice(-24))) return null;
      return /開催日時/.test(clause.label) && isOneDay(time.value) ? null : time.value;
    },
  }),
} satisfies KindRule;
