/** キャンペーン期間: when the campaign runs. */
import type { KindRule } from '../shapes';
import { timed } from '../timed';
import { asWindow } from '../windows';

export default {
  id: 'ja/offer-period',
  kind: 'offer_period',
  claim: timed({
    label:
      /(?:キャンペーン|実施|開催|企画|特典|プログラム|サービス|プラン|提供|施策|イベント|セール|フェア|掲載|広告|施行|割引)(?:の)?(?:期間|日程|時期|終了)|^(?:対象)?期間$|^期限$|開催日|実施日|会期|開始日|終了(?:日|予定)/,
    before: /(?:キャンペーン|実施|開催|企画|プログラム)(?:の)?(?:期間)?[はが:]?[^、。]{0,8}$/,
    after: /^[^、。]{0,16}(?:開催|実施|還元率?|ポイント|高額?還元|増量|アップ|UP|限定|キャンペーン)/i,
    never: /(?:問い?合わ?せ|電話)(?:先|窓口)|時点|メンテナンス|お知らせ|採用|セミナー/,
    value: asWindow,
  }),
} satisfies KindRule;
