/** 応募期間・エントリー期間: when one may enter, apply, register. */
import type { Clause, KindRule } from '../shapes';
import { timed } from '../timed';
import { anchored, asWindow, isNamed } from '../windows';

const entering =
  /(?:応募|エントリー|お?申し?込み?|受付|募集|参加)(?:の?受付)?(?:期[間限]|締め?切り?)?[はをもが]/;

/** `第2回 5月1日~5月31日` on a line of its own: of what the line before it named. */
const numbered = /^\s{0,8}第\d{1,2}(?:回|期|次)[:\s]{0,3}$/;
const spokenOf = /(?:応募|申込|受付|エントリー)[^。]{0,60}$/;

/** `登録期間` of a campaign is when one joins it; of an account or an address it is when the prize is claimed. */
export const isJoining = ({ label, heading, before }: Clause) =>
  /^(?:参加|キャンペーン|事前)?登録(?:期間|期限|締切)$/.test(label) &&
  !/口座|当選|受け?取|送付先|届け先|住所|シリアル|コード|賞品|レシート/.test(
    `${heading}${before.slice(-60)}`,
  );

export default {
  id: 'ja/entry-period',
  kind: 'entry_period',
  claim: timed({
    label:
      /(?:エントリー|応募|フォロー|リポスト|リツイート|アンケートの?ご?回答|お?申し?込み?|受付|募集|参加|参加登録|投稿|お?申込|事前登録)(?:の)?(?:可能|対象|受付)?(?:・[^\s・]{1,8})?(?:期間|期限|締め?切り?|〆切|日時|開始|終了|日程)|(?:応募|申込|エントリー|参加)(?:の)?受付$|(?:エントリー|申込|登録)\)期間|^登録(?:期間|期限|締切)$|^(?:締め?切り?|〆切|応募|エントリー|受付)$|^(?:ご?応募|お?申し?込み?)(?:フォーム|ハガキ|はがき|葉書|サイト|ページ)$|^(?:ハガキ|はがき|葉書|WEB|Web|インターネット|郵送|スマホ|LINE|Instagram)(?:で?の?(?:ご?応募|お?申し?込み?)|から)?$/,
    before:
      /(?:応募|エントリー|ご?登録)は、[^、。]{0,12}$|^\s{0,8}第\d{1,2}(?:回|期|次)[:\s]{0,3}$|(?:応募|エントリー|お?申し?込み?|受付|募集)(?:の)?(?:(?:期間|期限|締め?切り?|〆切)(?:は、|[はもを:が、])?|[はも:]、?)[^、。]{0,5}$|(?:ハガキ|はがき|葉書|郵送)[^、。]{0,16}(?:場合は?|は|で|:)[^、。]{0,5}$|(?:締め?切り?|〆切)(?:は|が|:)?[^、。]{0,4}$/,
    after:
      /^(?:[^。「」『』]{0,8}[「『][^」』]{1,24}[」』])?[^。]{0,18}(?:エントリー|応募(?!者|フォーム[^。]{0,24}提出)|お?申し?込(?:み|ん|まれ)|申込|参加登録|参加(?:いただ|され|した|ボタン)|締め?切|(?:新規|会員)登録|投稿|フォロー|リポスト|リツイート|ハッシュタグ|シェア|コメント)|^[^。]{0,12}(?:事務局|主催者|当店|弊社)(?:に|へ|まで)(?:届い|到着し|必着)|^(?:まで)?[^。]{0,6}(?:期間)?を?延長|^(?:まで)?[にの]?\s?(?:受付(?:分|いた|$|[)。、])|[^、。]{0,6}(?:受付|募集)(?:の|を)?(?:開始|スタート))|^(?:を?も(?:って|ちまして)|にて?|で)?、?[^。]{0,20}(?:受付|募集|申し?込み?)[^。]{0,8}(?:終了|締め?切|停止)|^[^。]{0,14}(?:お送り|郵送|投函)(?:して)?(?:く|下)ださい/,
    never:
      /商品(?:の)?到着後[^。]{0,14}申し?込み|問い?合わ?せ(?:先|窓口|期)|セミナー|説明会|採用|(?<!応募|参加|対象|申込)資格|卒業|選考|クーリング[^。]{0,6}(?:期間|期限|は)|撤回(?:期間|期限|は?[^。、]{0,6}(?:以内|まで))|(?:以内|まで)[^。]{0,40}(?:撤回|解除)(?:[をがも]|いただ|でき|可)/,
    value: (time, clause) => {
      const [front, behind] = [clause.text.slice(0, time.at), clause.text.slice(time.end)];
      if (/^登録/.test(clause.label) && !isJoining(clause)) return null;
      if (numbered.test(front) && !spokenOf.test(clause.before)) return null;
      if (/書類|申請書|証明書|返品/.test(clause.text)) return null;
      // `9月30日までとしていましたが、10月31日まで延長`: the day that held before holds no more.
      if (/^(?:と|で)[^、。]{0,8}(?:ました|でした)が/.test(behind)) return null;
      if (/^[^。]{0,6}(?:期間)?を?延長/.test(behind) && !entering.test(front)) return null;
      // `受付日時 11/27 5:22` is a stamp, no period.
      if (time.sort === 'moment' && /^(?:受付|お?申し?込み?|登録)(?:完了)?日時?$/.test(clause.label))
        return null;
      // `3ヶ月以内に2回以上の申込み`: how often, not by when.
      const back =
        /(?:過去|直近)\s?$/.test(clause.text.slice(0, time.at).slice(-4)) ||
        /^に?(?:再度|再び|重複|複数回|同一|[2-9二三]回)/.test(clause.text.slice(time.end, time.end + 6));
      // `1カ月以内、特典の発送は…`: what comes next is said of another.
      if (time.sort === 'rule' && /^、[^、。]{1,14}は/.test(behind)) return null;
      if (time.sort === 'rule')
        return (time.value.within ||
          (time.value.anchor !== '' && /^で(?:受付)?(?:を|の)?締め?切/.test(behind))) &&
          !back &&
          /^$|^x_(?:birth|campaign|page|draw|notice|register|delivery)|shipment|purchase|opening|contract/.test(
            time.value.anchor,
          )
          ? anchored(time.value, 'x_campaign_end')
          : null;
      const window = isNamed(time, clause) ? asWindow(time, clause) : null;
      if (window === null || !('start' in window)) return null;
      const words = `${clause.label}${clause.text}`;
      if (/ハガキ|はがき|葉書|郵送/.test(words) && !/WEB|インターネット|オンライン/i.test(words))
        return { ...window, channel: 'postcard' };
      return /^(?:.{0,20})(?:WEB|インターネット)(?:応募|で|から)/i.test(words)
        ? { ...window, channel: 'web' }
        : window;
    },
  }),
} satisfies KindRule;
