/** 有効期限: until when a granted reward can be used. */
import type { Rule } from '../../records';
import type { Clause, KindRule, Time } from '../shapes';
import { timed } from '../timed';
import { anchored, asWindow } from '../windows';

/** With `20日後` something begins unless it is said to end. */
const ends = /失効|無効|消滅|期限/;

/** 同日の経過をもって: no length of its own. */
const isNow = ({ offset, snap }: Rule) =>
  snap === 'none' && Object.values(offset).every((count) => count === 0);

/** `利用期間` is the reward's own only where the reward is a paper to be spent; else it is when to buy. */
const isUse = /^ご?利用(?:対象|有効)?期間$/;
const voucher =
  /商品券|振興券|買い?物券|食事券|(?:クーポン|券|チケット|ギフトコード|バウチャー)(?:\([^()]{1,12}\))?[のをがは]?ご?(?:取得|利用|使用|使え|使う|購入|申込|販売)/;
/** `利用期限` counted from an application is by when one must begin to use what was applied for. */
export const isOfferUse = ({ sort, value }: Time, { label, heading }: Clause) =>
  sort === 'rule' &&
  /^(?:entry|contract_start)$/.test(value.anchor) &&
  !/ポイント|クーポン|券|コード|マイル|特典/.test(label || heading);
export const isVoucher = ({ heading, before, text }: Clause) => voucher.test(`${heading}${before}${text}`);
/** `までにご利用ください` ends what is named before it; without that it is when to buy. */
const of = /(?:クーポン|ポイント|券|コード|チケット|残高|マイル|スタンプ|ギフト)(?![^、。]{0,20}には)/;
const isAsked = ({ end }: Time, { text }: Clause) =>
  /^に?(?:ご?利用|お使い|ご?使用)(?:く|下)ださい/.test(text.slice(end, end + 12));
const begins = /(?:後|日|目)\s?(?:から|より|以降)(?!起算|数え|\d|[^。]{0,6}(?:まで|間))/;

const becomes = /(?:使え|使用でき|利用でき|ご?利用いただけ|ご?利用可能)(?:る)?(?:よう)?(?:に|と)な[りる]/;

/** The mail or the receipt of what is given is its giving; that of goods is not. */
const ofGift = (rule: Rule, { text }: Clause): Rule =>
  /^x_(?:delivery|notice)$/.test(rule.anchor) && !/商品(?!券)|荷物|製品|本体/.test(text)
    ? { ...rule, anchor: 'grant' }
    : rule;

/** `期限を迎えたマイルは翌月初めに失効`: how what has expired is dealt with. */
const expired =
  /(?:期限|期間)(?:を|が|の)?(?:迎え|過ぎ|切れ|満了し|到来し|経過し|終了し)(?:た|て(?:しまっ)?た)(?!日|月|場合|のは)[^、。は]{0,12}(?:は|につきましては)、?[^。、]{0,6}$|期限切れの?[^、。は]{1,12}は、?[^。、]{0,6}$/;

/** `3月31日までに貯めたポイント`: when it was had, not how long it lasts. */
const earning =
  /^(?:まで|の間|の期間中?)?に?、?[^、。]{0,8}?(?:貯|溜|たま|ため|獲得|取得|加算|積み?立て|積算)[^、。]{0,6}た[^、。]{0,10}(?:ポイント|マイル|コイン|残高|スタンプ)/;

export default {
  id: 'ja/expiry-rule',
  kind: 'expiry_rule',
  claim: timed({
    label:
      /有効期(?:限|間)|失効|(?:利用|使用)(?:可能)?期限$|(?:クーポン|ポイント|特典|ギフト|チケット|券|コード|マイル|残高)[^\s]{0,4}(?:利用|使用)(?:可能|対象)?期(?:間|限)|(?:ポイント|クーポン|特典|ギフト|コード|マイル)(?:の)?期限|^(?:ご?使用|ご?利用可能)期(?:間|限)$|^ご?利用(?:対象|有効)?期間$|(?:使用|利用)できる期間|使える期間|いつまで[^。]{0,8}使え/,
    before:
      /(?:有効期(?:限|間)|(?:利用|使用)(?:可能)?期限|(?:ポイント|クーポン|ギフト|特典|券|コード)(?:の|を)?ご?(?:利用|使用)(?:可能)?期間|失効日?)(?:は|が|を|:|】|\()?[^。]{0,30}$/,
    after:
      /^に?(?:ご?利用|お使い|ご?使用)(?:く|下)ださい|^[^。]{0,16}(?:有効(?!化|ポイント|回答)|失効|無効|消滅|消え(?:て|ま|る)|使え|お使い(?:いただけ|になれ)|(?:ご?利用|使用)(?:に(?:は)?なれ|いただけ|でき|可能)|(?:利用|使用)期限|(?<!受取|受け取り|申請|手続き?|回答|提出|返信|締切)期限)/,
    needs:
      /ポイント|特典|クーポン|ギフト|マイル|券|コード|残高|\dP|有効期|チケット|スタンプ|ボーナス|報酬|コイン|(?:利用|使用)期限|使用期間|(?:使用|利用)できる|使え|付与|進呈|会員(?:資格|ステージ|ランク|ステータス)/i,
    never:
      /(?:認証|確認|暗証|ワンタイム)(?:コード|番号|パス)|計測|アトリビューション|予約番号|MNP|残っている(?:こと|必要)|レシートの?有効|返信|当選権|最終(?!日)|最後|権利失効|(?:(?<!ギフト|プリペイド|クオ|QUO|図書|商品)カード|免許証|会員証|書類|パスポート|書面|証明書|診断書)」?の有効期[限間]|申し?込みの?有効|URL|仮登録|パスワード|指定し?なければ|メールアドレス|受け?取り?の?有効|一度も|返送|住所不明|不在|(?:利用|購入|ログイン)(?:が|の)?(?:ない|無|されない|してい)|問い?合わ?せ/,
    bonus: 0.5,
    value: (time, clause) => {
      if (earning.test(clause.text.slice(time.end, time.end + 48))) return null;
      if (isAsked(time, clause) && !of.test(clause.text.slice(0, time.at))) return null;
      const isGiven = time.sort === 'rule' && time.value.anchor === 'grant';
      if (isUse.test(clause.label || clause.heading) && !isGiven && !isVoucher(clause)) return null;
      if (expired.test(clause.text.slice(0, time.at))) return null;
      if (/利用期限$/.test(clause.label || clause.heading) && isOfferUse(time, clause)) return null;
      // From `14日後から使えます`, `7日経過すると使えるようになります` on it begins.
      if (time.sort === 'rule' && becomes.test(clause.text.slice(time.end, time.end + 40))) return null;
      if (time.sort === 'rule' && begins.test(clause.text.slice(time.at, time.end + 8))) return null;
      if (
        time.sort === 'rule' &&
        /後に?$/.test(clause.text.slice(time.at, time.end)) &&
        !ends.test(clause.text)
      )
        return null;
      // What must be done after a click or an installation is no expiry of a reward.
      if (time.sort === 'rule' && /^x_(?:install|click)/.test(time.value.anchor)) return null;
      if (time.sort === 'rule')
        return isNow(time.value) && !/^当日/.test(clause.text.slice(time.at))
          ? null
          : anchored(ofGift(time.value, clause), 'grant');
      // Within `2:00~6:00はご利用いただけません` nothing ends.
      if (
        time.sort === 'detail' ||
        /(?:の間|期間中)は?[^。]{0,16}(?:いただけ|でき)(?:ません|ない)/.test(clause.text)
      )
        return null;
      return time.sort === 'moment' ? { start: null, end: time.value.date } : asWindow(time, clause);
    },
  }),
} satisfies KindRule;
