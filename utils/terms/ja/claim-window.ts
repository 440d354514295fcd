/** 受取期限・申請期限・書類の到着期限: by when the reward must be claimed. */
import type { Rule } from '../../records';
import type { KindRule } from '../shapes';
import { timed } from '../timed';
import { anchored, asWindow } from '../windows';
import { together, worded } from '../worded';

const within = (rule: Rule): Rule => ({ ...anchored(rule, 'x_notice'), within: true });

export default {
  id: 'ja/claim-window',
  kind: 'claim_window',
  claim: together(
    timed({
      label:
        /(?:受け?取り?|引き?換え?|引換|交換|申請|請求|手続き?|提出|返信|回答|口座登録|受領|書類|送信|送付|アップロード|取得|獲得)(?:の)?(?:可能|有効|受付)?(?:期間|期限|締め?切り?)/,
      before:
        /(?:受け?取り?|引き?換え?|引換|申請|請求|手続き?|提出|返信|仮当選|当選|取得|送信)(?:の)?(?:有効)?(?:期間|期限|締め?切り?)(?:は|が|:)?[^。]{0,20}$|(?:書類|申請書|申込書)(?:は|を|の)[^。]{0,12}$/,
      after:
        /^[^。]{0,6}(?:アップロード|ご?送付|ご?送信)(?:して)?(?:く|下)ださい|^[^。]{0,28}?(?:お?受け?取り?(?!予定|後)|引き?換え|引換|申請(?!後)|請求(?!月|書)|(?<!購入|申込|注文|決済|入会|契約|登録|予約)手続き?|事後登録|撮影|ご?提出|返信|ご?回答|口座(?:を|の|情報)[^。]{0,6}登録|到着し|届か|必着|入れ替え|再応募|返送|ご?登録(?:いただ|ください|が(?:ない|確認|され)|されない)|(?:返答|返信|連絡)(?:が|を|の)?(?:ない|無|いただけない|取れない)|(?:レシート|写真|画像|書類|申請書)[^。]{0,16}(?:送信|送付|アップロード|投稿|お送り|登録)|過ぎ(?:た|ます|る)[^。]{0,12}(?:失効|無効|権利))/,
      about:
        /特典|賞品|景品|ポイント|ギフト|当選|キャッシュバック|申請|書類|受け?取り?|クーポン|報酬|謝礼|権利|提出|口座|住所|案内|レシート|キャンペーン|アンケート|証明書|引換|引き換え/i,
      never: /問い?合わ?せ|返品|最終(?:購入|利用)|仮登録|商品到着|注文|配送|売上(?:票|情報|データ)/,
      bonus: 0.2,
      value: (time, clause) => {
        if (time.sort === 'detail') return null;
        if (time.sort !== 'rule') return asWindow(time, clause);
        const strict = time.value.within || /期(?:限|間)|過ぎ|超え|経過/.test(clause.text);
        return strict ? within(time.value) : null;
      },
    }),
    worded([
      {
        says: /(?:期日|期限)(?:まで|内|中)(?:に|で)[^。]{0,24}(?:手続|提出|受け?取|返信|申請|登録|回答|連絡)/,
        never: /\d\s?(?:日|月|時間|週)/,
        needs: /当選|特典|賞品|景品|ポイント|提出|受け?取り?|申請|権利/,
        value: { unspecified: true },
      },
    ]),
  ),
} satisfies KindRule;
