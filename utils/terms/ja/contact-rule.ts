/** お問い合わせ: when the desk may be asked about a missing reward, how long it takes, and whom not to ask. */
import type { KindRule } from '../shapes';
import { timed } from '../timed';
import { anchored, asWindow } from '../windows';
import { together, worded } from '../worded';

const reward =
  /ポイント|報酬|成果|広告|獲得|付与|反映|判定|承認|特典|調査|ギフト|謝礼|キャンペーン|クーポン|マイル|未配布|案件|加算|通帳|明細|履歴|条件達成|成立/;

const asks = /お?申し?出|問い?合わ?せ|調査|再送|返信|回答|連絡|申告/;

/** `利用日から45日以降、120日以内`: the second is counted from what the first is. */
const lastNamed = (before: string) =>
  /(?:利用|購入|注文)(?:した)?日[^。]{0,24}$/.test(before) ? 'purchase' : 'x_judgement';

export default {
  id: 'ja/contact-rule',
  kind: 'contact_rule',
  claim: together(
    timed({
      label:
        /(?:問い?合わ?せ|調査|再送)(?:の)?(?:項目|内容|依頼)?\(?(?:の)?(?:可能|受付|対象)?(?:期間|期限|締め?切り?|について)/,
      before:
        /(?:問い?合わ?せ|(?<!覆面|店舗|市場)調査(?!実施|日|員|票|会社|対象|協力|参加|終了|完了|後)|再送|返信|回答(?!(?:を|が|の)?(?:完了|終了|済|後|い?ただ|された|した|して|頂|日)))[^。]{0,30}$/,
      after:
        /^(?:経過)?し?ても[^。]{0,24}(?:反映|付与|記載|加算|表示)(?:が|は)?(?:さ|行わ)れ(?:ない|ていない)(?:場合|とき)|^に?(?:お願いし|お願いいた|限り)|^[^。]{0,40}(?:問い?合わ?せ|調査(?:依頼|申請|を)|再送|ご連絡(?:く|下|い)|申告|お?申し?出|(?:お?時間|日数|期間)(?:を|が)[^。]{0,10}(?:いただ|頂|要|かか)|回答)/,
      about: reward,
      never:
        /返品|商品(?:の)?(?:到着|お?届け)|交換をご?希望|当選者|平日|営業時間|アンケート|回答(?:の)?(?:締|期限|期間)|年末年始/,
      bonus: 0.6,
      value: (time, clause) => {
        if (!asks.test(`${clause.heading}${clause.label}${clause.before}${clause.text}`)) return null;
        if (time.sort === 'moment' || time.sort === 'window') return asWindow(time, clause);
        const rule = time.sort === 'rule' ? time.value : time.value.fromOffset;
        if (!rule) return null;
        if (/(?:お?時間|日数|期間)(?:を|が)[^。]{0,10}(?:いただ|頂|要|かか)|回答/.test(clause.text))
          return { reply: anchored({ ...rule, within: false }, 'x_enquiry') };
        const behind = clause.text.slice(time.end, time.end + 16);
        const late = /(?:過ぎ|超え|経過し)た[^。]{0,16}(?:問い?合わ?せ|場合)[^。]{0,24}(?:ません|かね)/.test(
          clause.text,
        );
        const opens =
          !late &&
          !rule.within &&
          (time.sort === 'detail' ||
            /経過|過ぎ|経って|後|しても/.test(behind) ||
            /[後目]$/.test(clause.text.slice(time.at, time.end)));
        return opens
          ? { opensAt: anchored(rule, 'condition_met') }
          : anchored({ ...rule, within: true }, lastNamed(clause.text.slice(0, time.at)));
      },
    }),
    worded([
      {
        says: /(?:直接|広告主|広告元|広告サイト|店舗|ショップ|企業|提供元|提携先|主催者|先方|メーカー|サイト)[^。]{0,36}(?:問い?合わ?せ|連絡)[^。]{0,24}(?:しないで|しないよう|お?控え|ご?遠慮|され(?:た場合|ます?と|ない)|した場合|禁止|なさらない|にならない|行わない|いただけません|できません|おやめ|お断り|お答え)/,
        value: { type: 'no_direct_contact' },
      },
      {
        says: /(?:問い?合わ?せ|ご?連絡)[をは、]{1,2}[^。]{0,12}(?:広告主|広告元|店舗|ショップ|企業|提供元|提携先|主催者|先方|メーカー)[^。、]{0,4}直接[^。]{0,16}(?:しないで|しないよう|お?控え|ご?遠慮|禁止|なさらない|行わない|いただけません|できません|おやめ)/,
        value: { type: 'no_direct_contact' },
      },
      {
        says: /(?:問い?合わ?せ|調査)(?:対応)?(?:に(?:は|ついて(?:は)?)?|は|も|へ(?:の|は)?|を|には一切)?[^。]{0,20}(?:不可|できません|出来ません|できかね|いたしかね|致しかね|しかねます|しておりません|受け(?:付け|られ)[^。]{0,6}(?:ません|ない)|お?答え[^。]{0,8}(?:ません|かね)|応じ[^。]{0,8}(?:ません|かね)|承って?(?:おりません|れません))/,
        never: /直接|(?:ない|過ぎた|超えた|以外の?)場合|それ以降|以降は/,
        value: { type: 'no_enquiry' },
      },
    ]),
  ),
} satisfies KindRule;
