/** 購入期間・達成期限: by when the thing must be done that earns the reward. */
import type { Clause, KindRule, Time } from '../shapes';
import { timed } from '../timed';
import { anchored, asWindow, isNamed } from '../windows';
import { isOfferUse, isVoucher } from './expiry-rule';
import { isOnBill } from './payout-rule';

const acts =
  '購入|買い?上げ|買い?物|利用|注文|決済|契約|入会|開通|達成|クリア|取引(?!口座|先|所|時間|画面)|入金(?!いたし|致し|され(?!た方|た場合|た際|たお客|ると)|予定|します)|チャージ|来店|面談|加入|視聴|口座[をの]?(?:新規に?)?開設|引き?落とし|ログイン|起動|プレイ|到達|(?<!再)インストール|予約|宿泊|ショッピング|支払(?!わ|い?(?:いた|致|予定))|完了|カード[のをが]?発行|購読|課金|成約|装着|設定|レビュー|供給|(?<!新規|会員)登録(?!(?:済み?)?の?(?:メール|アドレス|ご?住所|口座|電話|携帯|お?届け))|突破|達し(?!次第|ました)|終え|使用を?開始|発行され|切り?替え|取得|搭乗(?!券)|乗車(?!券)|滞在|寄[付附]|新規開設|ご?乗り換え|出金|利用開始|本人(?:確認|認証)|に至|(?:給与|年金)[^、。]{0,4}受け?取り?|移行|引っ越|アップロード|受講|受診|査定|見積|日付の(?:ある)?(?:レシート|領収)|買付|預け入れ|ポイント交換(?:で|する)';
const todo = /(?:完了|達成|クリア|到達)\s?\($/;
const later = /(?:後|目)(?:に|の|から)?$/;

/** A rule says by when only where it says 以内, まで or the like: `3ヶ月後` alone is no deadline. */
const limits = (time: Time) =>
  time.sort !== 'rule' ||
  time.value.within === true ||
  /^fixed|end_of_month/.test(time.value.snap) ||
  !later.test(time.value.snap);

/** What is given then is said before. */
const giving = /(?:進呈|付与|発送|積算|加算|お?振り?込み?)(?:は|については|につきましては)、?$/;

/** `現金プレゼント:6月上旬までに口座へ入金`: to the winner's account. */
const isPaidIn = ({ end }: Time, { label, text }: Clause) =>
  /(?:プレゼント|キャッシュバック|特典|進呈|付与|還元|賞金|謝礼)(?:時期|予定日?)?$/.test(label) &&
  /^に?[^。、]{0,16}口座(?:に|へ|宛)[^。、]{0,6}(?:入金|振)/.test(text.slice(end, end + 32));

/** `12月27日以降のご注文は、…より発送`: when what was ordered comes. */
const isDelivery = ({ sort, end }: Time, { text }: Clause) =>
  sort === 'window' &&
  /^の?(?:ご?注文|ご?購入|お?申し?込み?|ご?入金)(?:分|確認分|いただいた商品)?(?:につきまして|について)?は、?[^。]{0,28}(?:発送|出荷|お?届け|配送)/.test(
    text.slice(end, end + 56),
  );

export default {
  id: 'ja/purchase-deadline',
  kind: 'purchase_deadline',
  claim: timed({
    label:
      /(?:(?:買付|預入|積み立て|レシート(?:の)?(?:有効|対象)|カード(?:の)?(?:申請|発行)|貼付|投票|預け入れ|運用)(?:の)?(?:期間|期限|締め?切り?))|(?:(?<!(?:特典|賞品|ポイント|現金|報酬|謝礼)の?)(?:入金|振込)|寄[付附]|積立|乗車|乗船|出発|来場|入場|滞在|受講|保有|給油|充電|購入|販売|買い?上げ|買い?物|利用|注文|チャージ|来店|宿泊|予約|契約|入会|開通|決済|ショッピング|集計|達成|条件|レシート|取引|対象購入|搭乗|申告|発行|買い?まわり|買い?回り|視聴|面談|登録完了|開設|設定|切り?替え)(?:の)?(?:対象)?(?:・[^\s・]{1,8})?(?:期間|期限|締め?切り?|日$)|(?:設定|面談|開始|切替|入力|成約)(?:の)?期限|利用期限$|^(?:対象|条件)期限$|^(?:成果|獲得|ポイント獲得|達成|付与|適用)条件$|(?:特典|集計|ポイント|付与|判定)対象期間|対象(?:となる)?(?:購入|利用)期間/,
    before:
      /(?:完了|達成|クリア|到達)\s?\($|カードの?(?:申請|発行)(?:期間|期限)は、?[^、。]{0,5}$|(?:購入|販売|買い?上げ|利用|達成|注文|契約|開通|予約|宿泊|滞在|搭乗|乗車|来店|決済|取引|入金|チャージ)(?:の)?(?:対象)?(?:期間|期限)[はが:]?[^、。]{0,6}$|(?:還元|付与|進呈|集計|特典|ポイント)対象期間[はが:][^、。]{0,6}$|(?:開通|購入|買い?物|利用|契約|入会|発行|注文|申込(?=[日月])|予約|宿泊|滞在|来店|来場|乗車|乗船|搭乗|出発|決済|(?:使用|利用|供給|提供)開始)(?:日|月)?(?:は|が|「|:|\()[^、。]{0,6}$/,
    after: new RegExp(
      // `お申込みから14日以内に当社へ到着したお品物`: what is sent in to be bought.
      `^に?[^。]{0,20}(?:到着|届い)[^。]{0,6}(?:お?品物?|機種|端末|商品|本)|^に?[^。]{0,14}(?:お?品物?|機種|端末|本体)を[^。]{0,24}(?:お送り|返送|発送|送付|お渡し|お持ち込み)|` +
        // `入会から2ヶ月間は10%還元`: for so long each purchase earns more.
        `^(?:は|の|、)?\\s?(?:最大|いつでも|ずっと)?(?:ポイント)?\\d{1,3}(?:\\.\\d)?(?:%|倍)|^[^。]{0,28}?(?:${acts})(?!後|予定|の?(?:お|ご)?申し?込|通知|明細|履歴|時期|特典|状況|日(?!まで)|月(?!まで)|規約|できません|可能|いただけ(?:ません|ます)|条件|ポイント)`,
    ),
    // Who has done something by then: whatever it is, it is what earns the reward.
    hint: /^に?[^。、]{1,30}?(?:[ただる](?:方|人|お客|会員|分(?!割|け))|すると|したら|すれば|いただくと|満たせば|満たすと|満たし)/,
    never:
      /問題を?(?:ご)?報告|初期不良|破損|再度[^。]{0,20}(?:クリック|タップ|アクセス|経由)|(?:クリック|タップ|アクセス)(?:し(?:た後|てから?|後))?[^。\d]{0,4}\d{1,3}\s?(?:時間|分)以内|売上(?:票|情報|データ)|問い?合わ?せ|返品|振り?込(?:み|ん)?(?:で)?(?:く|下)ださい|配送|お?届け日|最終(?:購入|利用|ログイン)|(?<!レシートの?)有効期(?:限|間)|失効|以内に[^。]{0,6}(?:解約|退会|キャンセル|返品)|以内に[^。\d]{0,8}(?:処理|手配|発送|出荷|対応|返信)(?:いたし|を?します|させて)|(?:以内|まで)に[^。\d]{0,8}(?:お?支払い?|お?振り?込み?|ご?入金)(?:を)?(?:く|下|お願い)|(?:予約|販売|受付)(?:の受付)?を開始|(?:ない|なき|無い)場合(?:は|、|には)[^。]{0,20}(?:キャンセル|取り?消し?(?:と|にな|させ))|支払い?期限|再発行|[仮本]登録|(?:メール)?アドレスの?(?:変更|確認)|パスワード|認証(?:コード|番号)|契約期間|最低利用期間|[とに](?:み|見)なされ|として(?:記録|計測)|(?:保存|保管|貸出|レンタル)期間|(?:直近|過去)|(?:して|ご?利用)(?:い)?(?:ない|ません)(?:こと|方)/,
    value: (time, clause) => {
      const isGiven = time.sort === 'rule' && time.value.anchor === 'grant';
      if (
        /^ご?利用(?:対象|有効)?期間$/.test(clause.label || clause.heading) &&
        (isGiven || isVoucher(clause))
      )
        return null;
      if (/利用期限$/.test(clause.label || clause.heading) && !isOfferUse(time, clause)) return null;
      if (time.sort === 'detail' || !limits(time) || isDelivery(time, clause)) return null;
      // `進呈は6月末までに、入金により行います`: that is how it is given.
      if (giving.test(clause.text.slice(0, time.at)) || isPaidIn(time, clause) || isOnBill(time, clause))
        return null;
      // `半年以内に他社で契約した方は対象外`: they are shut out for it.
      if (
        /^に?[^。、]{1,30}(?<!なかっ)た(?:方|場合|お客(?:様|さま))は[^。]{0,10}(?:対象外|除)/.test(
          clause.text.slice(time.end),
        )
      )
        return null;
      if (time.sort === 'rule') {
        // `クリア(14日以内)`: nothing is counted from what is only to be done.
        if (todo.test(clause.text.slice(0, time.at))) return { ...time.value, anchor: 'entry' };
        const lasts = time.value.anchor !== '' && /間の?$/.test(clause.text.slice(time.at, time.end));
        if (lasts) return { ...time.value, within: true };
        if (/期限$|締め?切り?$/.test(clause.label || clause.heading))
          return { ...anchored(time.value, 'entry'), within: true };
        if (time.value.within !== true) return null;
        return time.value.anchor === '' && !/期間|期限|以内/.test(clause.text)
          ? null
          : anchored(time.value, 'entry');
      }
      return isNamed(time, clause) ? asWindow(time, clause) : null;
    },
  }),
} satisfies KindRule;
