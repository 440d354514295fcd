/** 対象外: who or what earns nothing, for reasons that no more special kind has. */
import type { Detail } from '../../records';
import type { Clause, KindRule } from '../shapes';
import { worded } from '../worded';

/** Sentences of the more special kinds. */
const special =
  /(?:過去|以前|既|すで)に[^。]{0,60}(?:対象外|除)|(?:キャンセル|返品|解約|退会)(?:され|し|と|が|に)|Cookie|クッキー|シークレットモード|ブラウザ|同(?:一|じ)(?:端末|パソコン|PC|IP|ネットワーク)|アプリ(?:を|の)(?:削除|アンインストール)|(?<!フリマ|オークション|フリーマーケット)アプリ(?:から|経由|で)の?[^。]{0,16}対象外|インストール済み|本人確認/i;
const out =
  '対象外|対象(?:と|に)(?:は)?(?:なりません|ならない|含まれ|含みません)|対象ではありません|適用(?:外|され(?:ません|ない)|(?:は|に)?でき(?:ません|ない)|対象外)|(?:ポイント|マイル|特典|スタンプ|コイン)(?:は|が)(?:付[きか]|つ[きか]|貯ま[りら]|たま[りら]|もらえ|発生し)(?:ません|ない(?!とき|場合|等|など|際))|合算(?:は|する(?:こと)?(?:は|が)?|して[^。]{0,8})?(?:でき(?:ません|ない)|いただけません|不可)|(?:付与|進呈|加算|積算|集計|還元|獲得|プレゼント|お?支払い?)(?:は|が|の)?(?:対象外|され(?:ません|ない)|いたしません|致しません|(?:は)?(?:でき|出来)(?:ません|ない|かね)|しません|行いません)|(?:ご?応募|ご?参加|お?申し?込み|ご?利用|ご?購入|エントリー)(?:は|を|に|には)?(?:(?:いただけ|頂け|でき|出来|なれ)(?:ません|ない)|ご?遠慮|不可|無効)|除(?:きます|外|く[。)]?$|かせて)|併用(?:する(?:こと)?|利用|して)?(?:は|が|の?ご?利用は)?(?:不可|でき(?:ません|ない)|いただけません)|(?:特典|クーポン|キャンペーン|割引|ポイント)[^。]{0,12}(?:同時|重ねて|複数)[^。]{0,12}(?:でき|いただけ|なれ)ません|承認(?:対象外|され(?:ません|ない)|いたしません)|非承認|否認|無効(?:と|です|になり|とさせ|扱い)|(?:お断り|却下)(?:いた|し|と|さ)|(?:のみ|だけ)[がを]?(?:本?キャンペーンの)?対象(?!外)|重複[^。]{0,12}(?:不可|でき(?:ません|ない))|に限(?:ります|る。?$|らせ|定)|(?:転売|営利|不正|虚偽)(?:目的)?(?:の)?(?:行為|購入|申し?込み?|注文)[^。]{0,4}$|満?\\d{2}歳(?:以上|未満|以下)|[1一]回(?:限り|のみ)|お?(?:[1一]|ひと)(?:人|り)(?:様|さま)?[^。]{0,12}(?:[1一](?:回|口|点|度)|限り)|[1一](?:人|名|世帯|アカウント|家族)[^。]{0,8}(?:1回|1度|一度|1個|1点|1口)';

const types: readonly (readonly [string, RegExp])[] = [
  ['combination', /他の(?:キャンペーン|クーポン|特典|割引)|併用|合算|重複して/],
  [
    'payment_method',
    /(?:支払い?|決済)(?:方法|手段)?|現金|商品券|ギフト(?:券|カード)で|代引|代金引換|請求書払い|口座振替/,
  ],
  [
    'channel',
    /電話|店頭|店舗|FAX|オークション|フリマ|経由|ECサイト|モール|ホームページ|公式サイト|外部|代理店/i,
  ],
  ['once_per_household', /世帯|同居|家族/],
  ['repeat', /2回目|複数回|1人|1名|お1人|同一人物|複数アカウント|重複|同一(?:の)?(?:レシート|住所|名義)/],
  ['employee', /従業員|社員|関係者|関連会社/],
  ['region', /海外|国外|日本国内|離島|沖縄|エリア外|地域/],
  ['resale', /転売|営利|商用|業者|法人/],
  ['fraud', /不正|虚偽|いたずら|不備|なりすまし|悪意/],
  ['plan', /コース|プラン|オプション/],
  ['product', /商品|製品|品目|金券|切手|タバコ|たばこ|酒類|予約/],
];

const typeOf = (words: string) => types.find(([, form]) => form.test(words))?.[0];
function detailOf({ text }: Clause): Detail {
  const type = typeOf(text);
  return type ? { type } : {};
}
const asks =
  /(?:獲得|反映|付与)(?:でき|され)ない(?:等|など|場合|とき|際)[^。]{0,20}問い?合わ?せ|有効期(?:限|間)|失効|(?:過ぎた|超えた|経過した)[^。]{0,16}無効|(?:期限|期日)(?:まで|内)|未着|お読みください|(?:返信|登録|連絡|手続き?|回答|提出)[^。]{0,10}(?:ない|なき)場合|保管後|不在|返送|システム|メンテナンス|読み取れ|(?:承認|判定|反映|掲載|記載)され(?:た|ない)場合\([^()]{0,16}\d|^\d{4}[/.-]/;
/** It only says that the list of them follows. */
const lead =
  /(?:以下|下記|次)(?:の|に|\()[^。]{0,40}(?:対象外|適用外|対象(?:と|に)なりません|除|無効|否認|却下|できません)/;
/** A sentence in such a list that promises or asks something. */
const affirms = /(?:され|いたし|致し|行い|でき)ます|(?:く|下)ださい/;
/** No exclusion is said without one of these. */
const denies =
  /外|のみ|だけ|ません|ない|除|不可|無効|否認|断|却下|非承認|限[りら]|歳|遠慮|[1一](?:回|人|名|世帯|アカウント|家族)/;
const headingOnly =
  /^(?:[【<《[#■◆]\s?)?[^。、]{0,16}(?:条件|(?<![はがも])対象外|事項|について|場合|時期|期間|方法|日程|特典|内容|流れ)[】>》\]]?:?$/;
const says = new RegExp(out);
/** Under such a heading every item of the list is one. */
const listHead = /対象外|適用外|否認|却下|非承認|除外|無効(?:と|に)な|参加できない|応募できない|禁止/;

export default {
  id: 'ja/exclusion',
  kind: 'exclusion',
  claim: (clause, found) => {
    if (!denies.test(`${clause.heading}${clause.before}${clause.text}`)) return [];
    if (special.test(clause.text) || asks.test(clause.text) || headingOnly.test(clause.text)) return [];
    if (lead.test(clause.text) && clause.text.length < 90) return [];
    const listed =
      (listHead.test(clause.heading) || listHead.test(clause.label) || lead.test(clause.before)) &&
      !listHead.test(clause.text) &&
      clause.text.length > 3 &&
      !affirms.test(clause.text);
    const wordings = [{ says: listed ? /^./s : says, value: detailOf }];
    return worded(wordings)(clause, found);
  },
} satisfies KindRule;
