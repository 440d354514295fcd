/** Cookie・ブラウザ・広告IDの条件: what keeps the click traceable. */
import type { KindRule } from '../shapes';
import { worded } from '../worded';

export default {
  id: 'ja/cookie-rule',
  kind: 'cookie_rule',
  claim: worded([
    {
      says: /リファラ|Referr?er|(?:Cookie|クッキー)[^。]{0,40}(?:有効|無効|ON|オン|オフ|OFF|許可|拒否|ブロック|削除|制限|受け入れ|設定|利用でき)/i,
      never: /クッキー(?:缶|詰)|プライバシーポリシー/,
      value: { type: 'cookies' },
    },
    {
      says: /(?:シークレット|プライベート)(?:モード|ブラウ[ズザ]|ウィンドウ)|InPrivate/i,
      value: { type: 'private_mode' },
    },
    {
      says: /(?:広告|AD|コンテンツ)\s?ブロッ(?:ク|カー)|アドブロック|AdBlock|セキュリティソフト[^。]{0,30}(?:無効|オフ|設定|影響)/i,
      value: { type: 'ad_blocker' },
    },
    {
      says: /(?:トラッキング|追跡)[^。]{0,30}(?:許可|防止|制限|拒否|オフ|オン|ON|OFF|無効|有効|停止)|ITP/i,
      value: { type: 'tracking_permission' },
    },
    {
      says: /広告(?:ID|識別子)[^。]{0,30}(?:リセット|オフ|制限|変更|削除|許可)|IDFA/i,
      value: { type: 'ad_id' },
    },
    {
      says: /アプリ内(?:の)?ブラウザ|(?:LINE|Twitter|Instagram)[^。]{0,8}ブラウザ/i,
      value: { type: 'in_app_browser' },
    },
    {
      says: /標準(?:の)?ブラウザ|(?:推奨|対応)ブラウザ[^。]{0,40}(?:ください|以外|のみ)|ブラウザ[^。]{0,12}(?:必ず|のみ|以外)/,
      value: { type: 'standard_browser' },
    },
    {
      says: /(?:同(?:一|じ)|別(?:の)?|異なる)(?:の)?(?:ブラウザ|タブ|セッション)|ブラウザを(?:閉じ|切り替|変更|またが)|(?:画面|ページ)(?:を)?(?:離れ|遷移|移動し|閉じ)[^。]{0,30}(?:対象外|無効|ません|場合)/,
      value: { type: 'same_session' },
    },
    {
      says: /(?:他|別)の?(?:広告|ポイントサイト|サイト|リンク|アフィリエイト)[^。]{0,20}(?:経由|クリック|アクセス|訪問|閲覧|遷移|移動)[^。]{0,40}(?:対象外|無効|ません|場合|ください)/,
      value: { type: 'last_click' },
    },
    {
      says: /(?:時間|分|日)以内に[^。]{0,30}(?:ない|なかった)(?:場合|とき)[^。]{0,30}再度[^。]{0,20}(?:クリック|タップ|アクセス|経由)|(?:クリック|タップ|経由|アクセス)(?:後|した後|して(?:から)?)[^。]{0,20}(?:時間|分|日)以内|(?:カート|買い?物かご)[^。]{0,20}(?:入れ|追加)[^。]{0,40}(?:対象外|無効|ません|経由|空)/,
      never: /反映|確定|記載|掲載/,
      value: { type: 'click_window' },
    },
  ]),
} satisfies KindRule;
