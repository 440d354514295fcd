/** 受取期限・申請期限・書類の到着期限: by when the reward must be claimed. */
import type { Detail, Rule } from '../../records';
import { isInvitation } from '../grammar/ja/invitations';
import type { Clause, KindRule, Time } from '../shapes';
import { timed } from '../timed';
import { anchored, asWindow } from '../windows';
import { together, worded } from '../worded';
import { isJoining } from './entry-period';
import { isOnBill } from './payout-rule';

const within = (rule: Rule): Rule => ({ ...anchored(rule, 'x_notice'), within: true });

/** `11カ月後の1日から月末まで`: from when and until when. */
const openIn = ({ fromOffset, toOffset, recurring }: Detail): Detail | null =>
  fromOffset && toOffset && recurring === undefined
    ? {
        opensAt: anchored(fromOffset, 'x_notice'),
        closes: anchored({ ...toOffset, within: false }, 'x_notice'),
      }
    : null;

/** `申請は翌月1日から可能です`. */
const opens = /(?:から|より|以降)[^。、]{0,8}(?:可能|行え|できます|でき(?:る|ま)|受け?付け(?!を?終)|承り)/;
const isOpening = ({ within }: Rule, words: string) => !within && opens.test(words);

/** What is sent in to be bought: nothing is claimed yet. */
const isTrade = ({ heading, before, text }: Clause) =>
  /下取り|買取|買い取り|査定|お品物/.test(`${heading}${before}${text}`) && !/特典の?申請|応募/.test(text);

/** `案内は3月下旬に送信し、申請期限は…`: when the mail comes that asks for it. */
const isSending = ({ sort, end }: Time, { text }: Clause) =>
  sort === 'moment' &&
  /^(?:頃|ごろ)?[、に]{0,2}[^、。]{0,8}(?:送信|送付|配信|発送|郵送|お送り)(?:し|いた|致|を|さ|予定|の)/.test(
    text.slice(end, end + 24),
  );

export default {
  id: 'ja/claim-window',
  kind: 'claim_window',
  claim: together(
    timed({
      label:
        /(?:交換|引き?換え?|受け?取り?|特典)の?(?:お?申し?込み?|申請)の?(?:受付)?期[間限]|(?:受け?取り?|引き?換え?|引換|交換|申請|請求|手続き?|提出|返信|(?<!アンケートの?ご?)回答|口座登録|受領|書類|送信|送付|登録|アップロード|取得|獲得|交付|受け?渡し?|引き?渡し?|(?:シリアル|コード|番号)の?(?:ご)?入力)(?:の)?(?:可能|有効|受付)?(?:期間|期限|締め?切り?)/,
      before:
        /(?:受け?取り?|引き?換え?|引換|申請|請求|手続き?|提出|返信|仮当選|当選|取得|送信|登録)(?:の)?(?:有効|可能|受付)?(?:期間|期限|締め?切り?)(?:は|が|:)?[^。]{0,20}$|(?:書類|申請書|申込書)(?:は|を|の)[^。]{0,12}$|(?:(?:賞品|景品|特典|ポイント|ギフト|商品)(?:との|への|の)?(?:交換|受け?取り?)|引き?換え?|引換|申請|(?:交換|引き?換え?|受け?取り?|換金)の?(?:お?申し?込み?|手続き?|申請))は[^。]{0,4}$|(?:受け?取り?|特典|還元|キャッシュバック)の?(?:お?申し?込み?|手続き?|申請|請求)は、?[^、。]{0,16}$|(?:申請|請求)は、?[^、。]{0,14}$|(?:URL|リンク|コード)の(?:有効|利用)?期限は[^。]{0,20}$|(?:手続き?|申請|受け?取り?)(?:用|方法)?の?ご?(?:案内|お知らせ)?(?:の|用)?(?:メール|SMS|案内)は、?[^、。]{0,16}$/,
      after:
        /^[^。]{0,20}(?:返金|キャッシュバック)[^。、]{0,6}(?:お?申し?込|申請|請求|手続)|^[^。]{0,30}?(?:手続き?|申請|案内|受け?取り?)[^。、]{0,12}(?:メール|SMS|URL|はがき|ハガキ)[^。、]{0,14}(?:送信|送付|配信|お送り|お知らせ)|^[^。]{0,6}(?:アップロード|ご?送付|ご?送信)(?:して)?(?:く|下)ださい|^[^。]{0,28}?(?:(?<!給与の?お?|年金の?お?|賞与の?お?)受け?取り?(?!予定|後|口座)|引き?換え|引換|申請(?!後)|請求(?!月|書)|(?<!発送|配送|購入|申込|注文|決済|入会|契約|登録|予約)手続き?|事後(?:登録|申請|加算)|後付け|撮影|提示|お?選び(?:く|下)ださい|選択(?:して)?(?:く|下)ださい|ご?提出|返信|ご?回答|口座(?:を|の|情報)[^。]{0,6}登録|到着し|届か|必着|入れ替え|再応募|返送|ご?登録(?:いただ|ください|が(?:ない|確認|され)|されない)|(?:返答|返信|連絡)(?:が|を|の)?(?:ない|無|いただけない|取れない)|(?:レシート|写真|画像|書類|申請書)[^。]{0,16}(?:送信|送付|アップロード|投稿|お送り|登録)|(?:発送先|送付先|お?届け先|住所|氏名|口座|振込先|当選者情報|必要事項|必要情報|連絡先)[^。、]{0,12}(?:登録|入力|記入|返信|送信|ご?連絡|回答)|過ぎ(?:た|ます|る)[^。]{0,12}(?:失効|無効|権利)|で?権利|なければ[^。]{0,12}(?:無効|失効|取り?消)|ご?指定(?:して|い?ただ)(?:く|下|け)|もの[^。]{0,6}(?:有効|対象))/,
      hint: /^[^。]{0,32}?(?:ご?連絡|お知らせ|ご?入力|ご?記入|ご?確認|ご?発送|お送り|お?手続き?)(?:を)?(?:し|いただ|頂|なさ)?[^。]{0,10}(?:(?:く|下)ださい|お?願い|必要|ない場合|無い場合|なき場合)/,
      about:
        /特典|抽選|賞品|景品|ポイント|ギフト|当選|キャッシュバック|申請|書類|受け?取り?|クーポン|報酬|謝礼|権利|提出|口座|住所|案内|シリアル|コード|(?:交換|引き?換え?|受け?取り?)期[間限]|返金|事後登録|届け先|発送先|レシート|キャンペーン|アンケート|証明書|マイル|引換|引き換え/i,
      never:
        /加盟店(?:から|より)[^。]{0,12}(?:到着|届)|(?:認証|確認|暗証|ワンタイム)(?:コード|番号|パス)|カードの?(?:申請|発行)(?:期間|期限)|問い?合わ?せ|返品|最終(?:購入|利用)|仮登録|書類[^。]{0,8}発行|商品到着(?!後[^。]{0,24}(?:返金|キャッシュバック|申請|応募|返送))|注文|配送(?!完了)|アンケート調査|調査期間|売上(?:票|情報|データ)|(?:購入|買い?上げ)日[がは]/,
      bonus: 0.2,
      value: (time, clause) => {
        if (time.sort === 'detail') return openIn(time.value);
        if (isSending(time, clause) || isTrade(clause) || isOnBill(time, clause)) return null;
        if (time.sort === 'rule' && isOpening(time.value, clause.text.slice(time.at, time.end + 24)))
          return { opensAt: { ...anchored(time.value, 'x_notice'), within: false } };
        if (time.sort === 'rule' && isInvitation(time, clause))
          return { opensAt: { ...anchored(time.value, 'opening'), within: false } };
        if (isJoining(clause)) return null;
        if (time.sort !== 'rule') return asWindow(time, clause);
        const strict = time.value.within || /期(?:限|間)|過ぎ|超え|経過|権利/.test(clause.text);
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
      {
        says: /(?:(?:住所|宛先|宛名|あて先|転居先|居所|届け先)[^。]{0,6}不明|長期(?:の?ご?)不在|転居|受取拒否)[^。]{0,40}(?:無効|取り?消|権利|失効|辞退)/,
        needs: /当選|賞品|景品|特典|ギフト|権利/,
        value: { unspecified: true },
      },
    ]),
  ),
} satisfies KindRule;
