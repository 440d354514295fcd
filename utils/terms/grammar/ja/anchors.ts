/** What a length is counted from: the words before it, nearest first. */
import { cue, type Sifted } from '../../sieve';

/** Anchors by their words. Where two end at the same place, the earlier line wins. */
const words: readonly (readonly [anchor: string, source: string])[] = [
  ['last_activity', '最(?:終(?!日)|後)|(?<!有効期間の)(?:増減|変動)(?=が?あった|した|の(?:あった)?[日時月])'],
  ['month_of_condition', '締めた月|(?:月末|末日|最終日|毎月\\d{1,2}日)(?:で)?(?:締め?切り?|締め?|〆切?)'],
  [
    'x_campaign_end',
    '(?<=[、はがの])終了|締め?切り?|(?:キャンペーン|応募|企画|実施|募集|参加|エントリー|対象|開催|回答|受付|調査|プログラム|セール|フェア|イベント|ゲーム|大会|ミッション|シーズン)(?:の)?(?:期間)?(?:の)?(?:終了|締め?切り?)',
  ],
  ['x_campaign_start', '(?:キャンペーン|企画|実施|開催)(?:期間)?(?:の)?開始'],
  [
    'month_of_condition',
    '(?:達成|充足|(?<!契約|購入|注文|取引|売買)成立|クリア|利用(?:が|の)?あっ|対象)(?:した|された|いただいた|た)?月|[をがの]確認(?:が?でき|が?取れ|いた|致)?(?:した|された|た)月|利用のあった|利用があった|登録確認',
  ],
  ['x_birth_month', '誕生日?月'],
  ['x_birthday', '誕生日'],
  ['x_page_date', '本日'],
  [
    'contract_start',
    '(?<!ギフト|プリペイド|ポイント)カード(?:の|が|を)?(?:発行|到着|受け取り)|(?<=(?<!ギフト|プリペイド|ポイント)カード(?:の|が|を)?発行[^。]{0,8})発行(?:完了)?(?=日)',
  ],
  [
    'grant',
    '(?:ギフト|コード|ポイント|特典|賞品|クーポン|マイル)[^、。]{0,10}(?<!メール(?:の)?)(?:送信|送付|発行|配布|配信)',
  ],
  ['purchase', '(?:レシート|領収書|領収証|明細書)の?(?:発行|日付)'],
  ['grant', '(?:付与|進呈|配布|獲得|加算|還元|取得|積算|プレゼント|発行|発券)'],
  ['x_claim_received', '(?:書類|応募ハガキ|申請書|レシート)[^、。]{0,6}(?:到着|受領|受付)'],
  ['x_billing_start', '(?:課金|請求)開始'],
  ['x_billing', '請求(?:(?:金額|額)?[がの]?確定)?'],
  ['condition_met', '(?:給与|年金)[^、。]{0,4}(?:受け?取り?|振り?込み?)'],
  ['x_billing_start', '(?:初回)?検針'],
  ['x_return', '返送|返品'],
  ['x_deposit', '(?:初回)?(?:入金|振込|送金)|お?支払い?の?確認'],
  ['x_install', '(?:初回)?(?:インストール|ダウンロード|起動)'],
  [
    'x_click',
    'クリック|タップ|(?:URL|リンク|ページ)(?:へ|に)?(?:の)?アクセス|経由|広告(?:の)?(?:閲覧|アクセス)|(?:サイト|ショップ)(?:へ|に)?(?:の)?(?:アクセス|遷移)|訪問',
  ],
  ['x_review', 'レビュー|口コミ|投稿'],
  [
    'x_notice',
    '(?:メール|通知|案内|はがき|ハガキ|書面)[がの]、?(?:到着|届[いくき]|受信|送付|送信|配信)|(?:当選|結果)?(?:通知|連絡|発表)|仮?当選|ご?案内|メール(?:の)?(?:送信|受信|配信|到着|送付)?|送信|受信',
  ],
  [
    'x_delivery',
    '(?:配送|配達)(?:の|が|を)?(?:完了|済)|(?:到着|お?届け|(?<=が|に|手元)届[いくき]|納品|配達|受け?取り?|受領)',
  ],
  ['shipment', '発送|出荷|配送'],
  ['x_visit', '来店|来場|来院|宿泊|チェックアウト|帰着|出発|ご?利用日当日'],
  ['x_draw', '抽選'],
  ['x_judgement', '判定|審査|集計'],
  ['purchase', '(?:注文|購入|予約)(?:の)?確定'],
  ['approval', '承認|(?:成果|ポイント|報酬)?確定'],
  ['x_pending', '(?:通帳|履歴|明細|判定中|承認待ち)(?:[^、。]{0,8}(?:反映|記載|掲載)|に|と)|反映'],
  ['x_trial_end', '(?:無料|お試し|トライアル)(?:体験)?期間(?:の)?終了'],
  ['x_cancel', '解約|退会|キャンセル'],
  ['x_expiration', '(?:有効|会員|登録)期限|失効'],
  ['x_activation', '有効化|アクティベート|初期設定'],
  [
    'opening',
    '開通|(?:ご?利用|サービス|供給|提供|使用)(?:の|が|を)?(?:開始|始ま)|(?:口座)?開設|課金開始|工事(?:完了)?|適用開始',
  ],
  ['contract_start', '入会|契約|加入|成約|(?:保険)?始期'],
  [
    'x_claim',
    '(?<!カード)申請(?:の)?(?:受付|受理|承認)|(?:交換|換金|出金|引き出し|受取)(?:を|の)?(?:お?申し?込み?|申請|手続き?|依頼)|(?:振込先|受取)?口座(?:情報)?(?:の|を|ご)?登録',
  ],
  ['entry', '(?:お|御)?申し?込み?|エントリー|応募|参加|受付|リツイート|リポスト|フォロー'],
  ['x_register', '登録|会員登録'],
  ['x_claim', '交換|換金|(?:払い?)?出金|申請|請求手続き?|受け?取り?手続き?'],
  ['condition_met', '条件|達成|充足|回答(?!期|締|受付)|完了|クリア|成立|成果|発生|満た|確認'],
  [
    'purchase',
    '購入|注文|取引(?!月)|会計|寄[付附]|お?買い?上げ?|お?買い?物|決済|支払い?|買付|利用|ショッピング|チャージ|予約|搭乗|乗車|乗船',
  ],
];
const forms = words.map(([anchor, source]) => [anchor, cue(new RegExp(source, 'g'))] as const);

/** Words that may stand between an anchor and its length without breaking the link. */
const links =
  /(?:最短で?|最大で?|最速で?|約|およそ|概ね|おおむね|通常|原則|を?行っ|して|した|され|させて|さ|し|いただい|頂い|なさ|た|たら|ら|て|日|月|時|後|翌|当|年|を|含む|含め|含み|の|が|から|より|に|は|、|,|\s|で|確認|手続き?|完了|達成|成立|確定|属する|あった|起算|計算|数え|として|とし|カウント|でき|あと|\d{1,2}(?:[かヶカヵケ]月|日|年)目|初|き|ま|ご|お|以降|分|・|等|条件|付与|日時|時点|ない|\([^()]{0,24}\)|\([^()]{0,24}$)/y;
const reach = 56;
const mostLinks = 14;
/** An anchor that was read, and where its word begins. */
export interface Anchored {
  anchor: string;
  at: number;
}

/** Words that say of another word that it happened: 登録完了後 is counted from the registration. */
const auxiliary = 'condition_met';
/** `発送は翌月末` tells when it is sent, not what is counted from. */
const topic = /^[^、。後]{0,8}(?:は|:|が(?!あ|完了|承認|確定|確認|成立|開始|終了|発生|始ま|満た))/;
/** 付与まで2ヶ月: counted up to it, not from it. */
const until = /^[^、。]{0,3}まで/;
/** The word stands in brackets that are closed before the length: 返送日(当社受領日)から. */
const enclosed = /^[^()]{0,24}\)/;
/** 後, 日から right behind the word: counted from it, whatever stands in between. */
const counted =
  /^(?:した|された|し|され|完了|手続き|いただい|条件)?[^、。はが]{0,4}?(?:後|日|月|時点?|の?翌)?(?:から|より|後|の翌|を含|の属|を起算|したら)/;

function isClose(gap: string): boolean {
  links.lastIndex = 0;
  for (let i = 0; i < mostLinks && links.lastIndex < gap.length; i++) if (!links.test(gap)) return false;
  return links.lastIndex >= gap.length;
}

interface Hit extends Anchored {
  end: number;
}

/** Every anchor word of a clause, last first; of those that end together the first in the list. */
function hitsIn(text: string, sifted: Sifted): Hit[] {
  const hits = new Map<number, Hit>();
  for (const [anchor, form] of forms) {
    if (!sifted.may(form)) continue;
    form.re.lastIndex = 0;
    for (let hit = form.re.exec(text); hit; hit = form.re.exec(text)) {
      const end = hit.index + hit[0].length;
      if (!hits.has(end)) hits.set(end, { anchor, at: hit.index, end });
    }
  }
  return [...hits.values()].sort((a, b) => b.end - a.end);
}

/** Whether a word is counted from, by what stands between it and the length. */
function leads({ anchor }: Hit, gap: string): boolean {
  if (enclosed.test(gap) || until.test(gap)) return false;
  if (anchor === 'last_activity') return !/[、。]/.test(gap);
  return !topic.test(gap) && (isClose(gap) || counted.test(gap));
}

/** Finds the anchors of one clause; its words are looked for once, and only if it is asked. */
export class Anchors {
  readonly #text: string;
  readonly #sifted: Sifted;
  #hits: readonly Hit[] | null = null;

  constructor(text: string, sifted: Sifted) {
    this.#text = text;
    this.#sifted = sifted;
  }

  /** The anchor named before place `at`, not further back than `from`; null when none is. */
  before(from: number, at: number): Anchored | null {
    const text = this.#text;
    this.#hits ??= hitsIn(text, this.#sifted);
    let happened: Hit | null = null;
    for (const hit of this.#hits) {
      if (hit.end > at) continue;
      if (hit.at < Math.max(from, at - reach)) break;
      const gap = text.slice(hit.end, at);
      if (!leads(hit, gap)) continue;
      if (hit.anchor === auxiliary) happened ??= hit;
      else if (!happened || isClose(gap)) return { anchor: hit.anchor, at: hit.at };
      else break;
    }
    if (!happened) return null;
    const monthly = /^(?:できた|した|された|いただいた)?月/.test(text.slice(happened.end, happened.end + 6));
    return { anchor: monthly ? 'month_of_condition' : auxiliary, at: happened.at };
  }
}
