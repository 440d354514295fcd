/** キャンペーン期間: when the campaign runs. */
import type { KindRule } from '../shapes';
import { timed } from '../timed';
import { asWindow } from '../windows';

export default {
  id: 'ja/offer-period',
  kind: 'offer_period',
  claim: timed({
    label:
      /(?:キャンペーン|実施|開催|企画|特典|プログラム|サービス|提供|施策|セール|フェア|掲載|広告|適用|割引|配布)(?:の)?(?:期間|日程|時期|終了)|^(?:対象)?期間$|^期限$|開催日(?!時)|実施日|会期|終了(?:日|予定)/,
    before:
      /(?:^|[、\s])(?:期間|会期)(?:は|が|を|:)[^、。]{0,6}$|(?:キャンペーン|実施|開催|企画|プログラム|特典|セール)(?:の)?(?:期間)?[はが:]?[^、。]{0,8}$/,
    after:
      /^\s?[をに]?終了|^[^、。]{0,16}(?:開催|実施|還元|ポイント|高額?還元|増量|アップ|UP|限定|キャンペーン)/i,
    hint: /^\s{0,2}(?:$|[!】)\]>])/,
    never:
      /(?:問い?合わ?せ|電話)(?:先|窓口|:)|受付時間|時点|現在|メンテナンス|開催日時|採用|セミナー|説明会|発売(?:開始|日:)|販売を?開始|お知らせ(?!ください)|更新日|掲載日|制定|改定|改訂|施行|Copyright/i,
    bonus: -0.3,
    value: (time, clause) =>
      time.sort === 'window' ? time.value : clause.label ? asWindow(time, clause) : null,
  }),
} satisfies KindRule;
