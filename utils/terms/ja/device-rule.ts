/** 端末・回線の条件: which device, system or network counts. */
import type { KindRule } from '../shapes';
import { worded } from '../worded';

const devices =
  '(?:iPhone|iPad|Android|iOS|スマホ|スマートフォン|PC|パソコン|タブレット|ガラケー|フィーチャーフォン|Windows|Mac(?:OS)?)';

export default {
  id: 'ja/device-rule',
  kind: 'device_rule',
  claim: worded([
    {
      says: /(?:同(?:一|じ)|複数)(?:の)?(?:端末|パソコン|PC|スマホ|スマートフォン|デバイス|IP|ネットワーク|回線|機種|Wi-?Fi)/i,
      value: { type: 'same_device_or_ip' },
    },
    {
      says: /(?:推奨|動作|対応|利用)(?:環境|OS|機種|端末|バージョン)[^。]{0,60}(?:以上|以降|のみ|ください|最新|です|\d)|(?:Android|iOS)\s?(?:OS)?\s?\d{1,2}(?:\.\d{1,2})?\s?(?:以上|以降|以下|未満)/i,
      value: { type: 'os' },
    },
    {
      says: /エミュレータ|仮想(?:環境|端末)|脱獄|root化|ルート化|VPN|プロキシ|(?:通信環境|通信回線|ネットワーク|Wi-?Fi)[^。]{0,12}(?:変更|切り?替え)|(?:国外|国内以外|海外)[^。]{0,8}(?:IP|アクセス)|海外(?:IP|(?:から)?の?(?:アクセス|ネットワーク|回線))/i,
      value: { type: 'emulator_or_proxy' },
    },
    {
      says: /端末[^。]{0,30}(?:お持ちでない|持っていない|非対応|未対応)|一部の?(?:機種|端末|スマートフォン|スマホ|携帯電話|ブラウザ|OS|機器)[^。]{0,30}(?:除|対応して|対象外|ご?(?:利用|応募|参加)[^。]{0,6}(?:でき|いただけ))|1台の(?:スマホ|スマートフォン|端末|携帯)|機種変更[^。]{0,30}(?:対象外|無効|でき)/,
      value: { type: 'app_capable_device' },
    },
    {
      says: new RegExp(
        `${devices}[^。、]{0,12}(?:限定|のみ|専用|対象外|では[^。]{0,10}(?:でき|いただけ)|からの?[^。]{0,12}(?:限|のみ|対象外|でき))|(?:非|未)対応(?:端末|機種)`,
        'i',
      ),
      value: { type: 'device' },
    },
  ]),
} satisfies KindRule;
