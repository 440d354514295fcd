/** Japanese times and amounts. Dates win over lengths where they overlap, and times over amounts. */
import { lookAt } from '../look';
import type { Found, Grammar, Stretch } from '../shapes';
import { cue } from '../sieve';
import { amountsIn } from './ja/amounts';
import { recurringIn } from './ja/recurring';
import { rulesIn } from './ja/rules';
import { windowsIn } from './ja/windows';
import { fiscalYearsIn } from './ja/years';

const clear = (taken: readonly Stretch[]) => (one: Stretch) =>
  !taken.some(({ at, end }) => one.at < end && at < one.end);
/** Nothing to read without a digit, a 漢数字 or a word for a time. */
const worthwhile =
  /[\d一二三四五六七八九十]|翌|当[月日]|即|未定|常時|同時に|共に|とともに|時に|時点で|タイミングで|直後|後(?:に?、?)(?:すぐ|その場|直ち|ただち|即座|自動)|半年|明日|本日|毎|末|旬|定め|期限/;

/** Worked examples tell no date of the offer. */
const example = cue(/例えば|たとえば|例[:)】]|[(【<]例|^例\s?\d?|(?:具体|計算|適用|付与|記入|入力)例/m);

/** What is told of others, and in others' words: no term of this offer. */
const hearsay =
  /場合が(?:多い|ほとんど)|(?:ところ|サイト|お店|ケース|傾向|会社)(?:が|も)(?:多い|多く|ある|あります|ほとんど)[^。]{0,6}(?:よう|です|ます|。|$)|(?:多く|ほとんど|大半|大抵)の(?:サイト|お?店|ショップ|会社|カード|企業|場合)|サイトによって|まちまち|一概に|あと\d{1,3}[^。」]{0,8}」|(?:まで|以前)は[^。]{1,40}(?:(?:て|で)い?(?:た|ました)|でした|だった)(?:の|ん|が|け|。|$)|との?(?:発表|報道)(?:が|され)|」(?:など|といった|という)[^。]{0,6}(?:メール|通知|お知らせ|連絡|メッセージ)/;

/** The same where the line before it, in its block, begins one: `例)1月15日に加入した場合`. */
const exampleLine = /(?:^|\n)\s{0,2}[(【<]?(?:例|例え?ば)[):】>]([^\n]{0,120})/g;
/** A heading or an item of a list behind a whole example is about something else. */
const goesOnOtherwise = /\n\s?[■◆▼・•●○※【*|-]/;

function followsExample(before: string): boolean {
  if (!before.includes('例')) return false;
  const hit = [...before.matchAll(exampleLine)].at(-1);
  const [line, told = ''] = hit ?? [];
  if (!hit || line === undefined || /[⇒→]/.test(told)) return false;
  return told.trim().length < 9 || !goesOnOtherwise.test(before.slice(hit.index + line.length));
}

/** A row of an account's history: when, where, how much, and how it stands. */
const history =
  /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}\s[^。]{1,80}(?:判定中|承認|否認|非承認|確定|無効|保留|獲得|付与|済み?|pt|ポイント|円|P)$/;

/** What else has times: a text of it is only read if it speaks of a reward too. */
const otherwise =
  /メンテナンス|障害|復旧|保守|停電|決算|業績|四半期|売上高|前年|株主|申告|税務|個人情報|プライバシー|採用|求人|履歴書|面接|営業時間|診療|休業|休館|休診|開館|定休|開店(?!\s?~)|閉店|返品|返金|配送|出荷|発送|お届け|納期|保証|修理|バージョン|アップデート|不具合|修正|リリース|契約期間|更新する|満了|延滞|検針|請求書|講座|セミナー|説明会|講演|開場|開演|上映|放送|発売|予報|天気|気温|生まれ|入社|就任|卒業|入学|試験|判決|法律|条例|議会|投票|選挙|時刻表|運休|工事|貸出|予約受付|予約の受付|取り置き|収集日|接種|健診|納税|納付/;
/** What speaks of a reward. */
const about =
  /ポイント|特典|キャンペーン|還元|応募|プレゼント|懸賞|抽選|当選|当せん|クーポン|キャッシュバック|割引|値引|マイル|進呈|付与|謝礼|報酬|景品|賞品|ギフト|エントリー|商品券|買い?物券|スタンプ|ボーナス|チャージ|引き?換え?|紹介|モニター|コイン|お得|おトク|無料|OFF|オフ|セール|現金|成果|\d\s?(?:P|pt)|コード|購入期間|対象|優待|贈呈|全額返金|返金(?:キャンペーン|の?上限)|お客(?:さ|様)ま?限定/i;

export default {
  id: 'ja',
  promises: (text) => !otherwise.test(text) || about.test(text),
  find(clause) {
    const { text, before } = clause;
    const look = lookAt(clause);
    if (!worthwhile.test(text) || history.test(text) || look.has(example, 'named') || followsExample(before))
      return [];
    const recurring = [...recurringIn(text), ...(text.includes('年度') ? fiscalYearsIn(text) : [])];
    const dates = [...recurring, ...windowsIn(text, before).filter(clear(recurring))];
    const own = clear(dates);
    // `24日~25日の2日間`: the length of what was just named.
    const restates = ({ at, end }: Stretch) =>
      /間の?$/.test(text.slice(at, end)) &&
      dates.some((one) => one.end < at && /^(?:まで)?の$/.test(text.slice(one.end, at)));
    const rules = rulesIn(text, look.sifted).filter((one) => own(one) && !restates(one));
    const times: Found[] = [...dates, ...rules];
    if (times.length > 0 && hearsay.test(text)) return [];
    return [...times, ...amountsIn(text).filter(clear(times))].sort((a, b) => a.at - b.at || a.end - b.end);
  },
} satisfies Grammar;
