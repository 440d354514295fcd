/** 上限・最大: the most that can be had. */
import { priced } from '../priced';
import type { KindRule } from '../shapes';

const reward =
  /ポイント|還元|進呈|付与|プレゼント|値引|割引|キャッシュバック|当た|もらえ|獲得|ギフト|特典|報酬|相当|クーポン|OFF|オフ|お得|おトク|コード|pt|P/i;

/** A label that says the amount is the limit. */
const named =
  /(?:付与|還元|進呈|獲得|特典|割引|ポイント|キャッシュバック)?(?:の)?上限|限度額|最大(?:付与|還元|特典)/;

export default {
  id: 'ja/max-reward',
  kind: 'max_reward',
  claim: priced({
    fits: ({ value, direction }, before, after, { label, heading, text, before: spoken }) => {
      if (value.unit === 'entry') return direction === 'most';
      if (value.unit === 'person' || value.unit === 'referral')
        return direction === 'most' && /紹介|招待/.test(`${label}${heading}${spoken.slice(-80)}${before}`);
      if (!['JPY', 'USD', 'point'].includes(value.unit)) return false;
      if (/^(?:\([^()]{1,12}\))?の?ご?(?:利用|購入|決済)/.test(after)) return false;
      const near = `${text.length < 30 ? spoken.slice(-80) : ''}${before.slice(-40)}${after.slice(0, 30)}`;
      if (direction === 'most') return value.unit === 'point' || reward.test(near);
      const limited = /(?:上限|限度)[^。]{0,58}$/.test(before) && !/以上|未満|につき|ごと/.test(before);
      const titled = named.test(label) || (named.test(heading) && text.length < 40);
      return direction === 'none' && ((limited && reward.test(near)) || titled);
    },
    never: /補償|保険金|手数料|送料|限度額(?:は)?[^。]{0,10}利用可能|月額(?:料金|基本料)[^。]{0,10}最大\d/,
  }),
} satisfies KindRule;
