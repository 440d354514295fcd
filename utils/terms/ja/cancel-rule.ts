/** キャンセル・解約・退会: what loses the reward again, and how long one must stay. */
import type { Detail, Moment } from '../../records';
import { lookAt } from '../look';
import { quoteOf } from '../quotes';
import type { Claim, Clause, Found, KindRule } from '../shapes';
import { cue } from '../sieve';
import { anchored } from '../windows';

const leaves =
  '譲渡|番号移行|引き下げ|名義変更|退会|解約|脱退|コース変更|移転|プラン変更|利用停止|廃止|閉鎖|途中解除|解除';
const undoes =
  'キャンセル|返品|取り?消し?|返金|未払い|不払い|(?<!ポイント|マイル|景品)交換|クーリングオフ|未入金|受取拒否|受け取り拒否';
const loses =
  '対象外|対象(?:と|に)(?:は)?なり?(?:ません|ない)|いただけ(?:ません|ない)|(?:総額|相当額|全額|差額|代金)[^。]{0,8}(?:請求|お?支払いいただ)|無効|失効|取り?消|減算|没収|適用外|適用され|(?:進呈|付与|還元|支払|加算|積算|獲得)[^。]{0,10}(?:終了し|停止し|ません|ない|ず|中止)|(?:割引|適用|特典)(?:は|も|が)?[^。]{0,8}終了|権利|返金(?:いただ|して|を(?:お願い|求め))|使え(?:なくな|ません)|(?:利用|使用)できなく|受けられ(?:ません|ない|なく)|返還|違約金|できません|却下|剥奪|非承認|否認|差し引|消滅|返却|喪失|マイナス|不承認|違約金(?!相当)|解除料|契約解除';
const both = new RegExp(`(${leaves}|${undoes})[^。]{0,70}?(?:${loses})`);
const listed = new RegExp(
  `(${leaves}|${undoes})(?:され|し|となっ|に該当|い?ただい)?(?:た|ている|て)?[^。]{0,40}(?:場合|分|方|お客(?:様|さま)|とき|注文|購入)$`,
);
const lone = new RegExp(`^[^。]{0,16}(${leaves}|${undoes})[^。]{0,6}$`);
const underLoss = /対象外|適用外|無効|否認|却下|取り?消|失効|注意|除外|該当する場合|次の/;
/** Nothing is lost without one of these. */
const named = cue(new RegExp(`${leaves}|${undoes}`));
const isLeaving = new RegExp(leaves);
const stays = cue(
  /(?:継続|引き?続き|[月年](?:間)?以上)[^。]{0,14}(?:利用|契約|加入|保有)[^。]{0,40}(?:条件|必要|必須|いただ[くけ]|対象(?!外))|[月年日]間?(?:以上)?[^。]{0,8}(?:継続|維持)(?:し|され|いただ|が条件)|(?:解約|退会)[^。]{0,12}(?:しないで|できません|禁止|お控え)|(?:最低|契約)利用期間/,
);
const renews = cue(/自動(?:更新|継続|的に(?:更新|継続|移行))|有料[^。]{0,10}(?:移行|へ切り?替)/);

/** `返品、キャンセル、未払い`: two of them in a bare list can only be what loses the reward. */
const undone = new RegExp(`^(?:(?:ご?購入|ご?注文)後の)?(?:${undoes}|${leaves})(?:行為|等|など|の場合)?$`);
const isList = (text: string) => {
  if (text.length > 40) return false;
  const items = text.replace(/^[\s・\-※]{1,4}/, '').split(/[、・,/／]/);
  return items.length > 1 && items.every((item) => undone.test(item.trim()));
};

function lossOf({ text, heading, label, before }: Clause): string | null {
  const hit =
    both.exec(text) ??
    (underLoss.test(`${heading}${label}${before}`) ? (listed.exec(text) ?? lone.exec(text)) : null);
  if (hit) return isLeaving.test(hit[1] ?? '') ? 'leave' : 'cancelled_order';
  return isList(text) ? 'cancelled_order' : null;
}

function typeOf(clause: Clause): string | null {
  const look = lookAt(clause);
  const loss = look.sifted.may(named) ? lossOf(clause) : null;
  if (loss !== null) return loss;
  if (look.has(stays)) return 'keep';
  return look.has(renews) ? 'auto_renew' : null;
}

/** Until when it must be kept, where the sentence says so: by the first of the times. */
function untilOf(clause: Clause, times: readonly Found[]): { until: Moment; over: Found } | null {
  for (const over of times) {
    if (over.sort === 'rule')
      return {
        until: {
          ...anchored(over.value, /お?友達|登録/.test(clause.text) ? 'x_register' : 'opening'),
          within: false,
        },
        over,
      };
    if (over.sort === 'window' && over.value.end) return { until: over.value.end, over };
  }
  return null;
}

export default {
  id: 'ja/cancel-rule',
  kind: 'cancel_rule',
  claim(clause, found): readonly Claim[] {
    const type = typeOf(clause);
    if (type === null) return [];
    const kept =
      type === 'cancelled_order' || type === 'auto_renew'
        ? null
        : untilOf(clause, type === 'keep' ? [...found].reverse() : found);
    const value: Detail = { type, ...(kept && { until: kept.until }) };
    const place = quoteOf(clause, kept?.over ?? { at: 0, end: Math.min(clause.text.length, 60) });
    return [{ ...place, value, weight: 4.5, over: kept?.over ?? null, sure: true }];
  },
} satisfies KindRule;
