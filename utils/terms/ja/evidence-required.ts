/** 証拠書類: what must be kept or shown. */
import type { KindRule } from '../shapes';
import { worded } from '../worded';

const papers =
  'レシート|領収書|領収証|購入(?:確認|完了)?メール|登録完了|確認メール|完了メール|注文(?:確認)?メール|明細書?|スクリーンショット|スクショ|キャプチャ|控え|(?:購入|証する|証明する)[^。]{0,8}書面|納品書|保証書|バーコード|応募券|応募マーク|本人確認書類|身分証|証明書|購入証明|写真|画像|申込書|コピー|注文番号';
const handled =
  'でも?受付|保管|保存|添付|貼(?:付|り|っ)|提示|提出|アップロード|撮影|送付|同封|必要|必須|控え(?:て|を)|画像|ご用意|お手元|無効|加工|不鮮明|確認(?:でき|が?取れ)|黒く|隠|読み取|添えて|見切れ';

export default {
  id: 'ja/evidence-required',
  kind: 'evidence_required',
  claim: worded([
    {
      says: new RegExp(`(?:${papers})[^。]{0,50}(?:${handled})`),
      never:
        /会員証を提示|(?:レシート|領収書)(?:を|は)?発行|同一(?:の)?レシート|ファイルのアップロード|謝礼をもらったレシート/,
      value: ({ text }) => {
        const keep = /保管|保存|お手元/.test(text);
        const what = /メール/.test(text)
          ? 'confirmation_mail'
          : /レシート|領収/.test(text)
            ? 'receipt'
            : 'document';
        return { what, ...(keep && { until: 'payout' }) };
      },
    },
    {
      says: new RegExp(`(?:添付|同封|提出|提示)(?:いただく|する|が必要な)[^。]{0,8}(?:${papers})`),
      value: { what: 'document' },
    },
    {
      says: /(?:購入日|日付|店舗?名|金額|商品名|製品名)[^。]{0,40}(?:記載|印字|記録)[のが]?(?:ない|無い|され(?:て(?:いない|おらず)|ない)|確認でき(?:ない|ません))/,
      value: { what: 'receipt' },
    },
    {
      says: /(?:画面|クーポン|会員証|引換券)[をの][^。]{0,14}(?:ご?提示|お見せ|見せて)/,
      never: /受け付け?ません|できません/,
      value: { what: 'screen' },
    },
    {
      says: /(?:レシート|領収書|領収証|明細書)(?:で|のみが?|だけが?|を|が)\s?(?:\d{1,3}口(?:の|で)?)?ご?(?:応募|対象|有効)/,
      value: { what: 'receipt' },
    },
    { says: /証拠(?:書類|となる|として|の)[^。]{0,30}/, value: { what: 'proof' } },
    {
      says: /(?:コピー|複写|転載)[^。]{0,30}(?:無効|不可|認め|でき|対象外)|(?:手書き|再発行|コピー|複製)(?:の|した|された)(?:レシート|領収書|領収証|明細書)[^。]{0,14}(?:無効|不可|対象外|いただけ|でき)/,
      value: { what: 'original_receipt' },
    },
  ]),
} satisfies KindRule;
