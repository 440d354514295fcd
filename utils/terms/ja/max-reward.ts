/** 上限・最大: the most that can be had. */
import { priced } from '../priced';
import type { KindRule } from '../shapes';

const reward =
  /増額|割増|上乗せ|ポイント|還元|進呈|付与|プレゼント|値引|割引|円引|キャッシュバック|当た|もらえ|獲得|ギフト|特典|報酬|相当|クーポン|OFF|オフ|お得|おトク|コード|返金|補助|助成|支給|交付|pt|P/i;

/** Things that are had, not shown: up to three receipts may be sent is no limit of a reward. */
const shown =
  /ポイントカードは|スタンプカードは|会員証|台紙|レシート|領収|画像|写真|ファイル|添付|応募券|バーコード|注文(?:は|でき)|送料|在庫/;
const had =
  /プレゼント|進呈|付与|配布|もらえ|獲得|購入(?:限度|可|でき|いただけ|は)|限度|1(?:人|名|世帯|ID|アカウント)|一人/i;
/** `1IDあたり合計1万円分の…`: what each one gets is the most there is. */
const each =
  /(?:1(?:人|名|世帯|ID|アカウント|家族|会員)|お?一人)(?:様|さま)?\s?(?:あたり|当たり|につき)、?(?:合計|総額)?で?\s?$/i;
const given =
  /^(?:相当)?分?(?:の(?!お?(?:買|利用|購入))[^。]{0,20})?[をが]?(?:ご?(?:付与|進呈|プレゼント|配布|支給|還元))/;

const rate =
  /(?:還元|付与|進呈|割引|値引|ポイント|補助|キャッシュバック)率[はがを:]?[^、。]{0,6}(?:最大|最高|上限)(?:で)?\s?$/;

/** `1レシート1口`. */
const perOne =
  /(?:[1一](?:レシート|会計|世帯|人|名|アカウント|ID)(?:様|さま)?|レシート[1一]枚)(?:につき|あたり|で)?、?\s?$/i;

/** A label that says the amount is the limit. */
const named =
  /(?:付与|還元|進呈|獲得|特典|割引|ポイント|キャッシュバック)?(?:の)?上限|限度額|最大(?:付与|還元|特典)/;

export default {
  id: 'ja/max-reward',
  kind: 'max_reward',
  claim: priced({
    fits: ({ value, direction }, before, after, { label, heading, text, before: spoken }) => {
      if (value.unit === 'entry')
        return (
          direction === 'most' ||
          (perOne.test(before) && /^(?:まで|限り|[)、。]|と(?:な|いた|し)|です|$)/.test(after))
        );
      if (value.unit === 'person' || value.unit === 'referral')
        return direction === 'most' && /紹介|招待/.test(`${label}${heading}${spoken.slice(-80)}${before}`);
      // Of `(500ポイント×10回)` only the product is a limit.
      if (/^\s?[×xX]\s?\d/.test(after)) return false;
      if (value.unit === 'reward')
        return direction === 'most' && had.test(text) && !shown.test(`${label}${heading}${text}`);
      if (value.unit === 'JPY' && direction === 'none' && each.test(before) && given.test(after)) return true;
      if (value.unit === 'percent')
        return (
          (/^を?上限/.test(after) && reward.test(text)) ||
          // `還元率は最大20%` names the most; `最大20%還元` only praises.
          (direction === 'most' && rate.test(before))
        );
      if (!['JPY', 'USD', 'point'].includes(value.unit)) return false;
      if (/^(?:\([^()]{1,12}\))?の?ご?(?:利用|購入|決済)/.test(after)) return false;
      const near = `${text.length < 30 ? spoken.slice(-80) : ''}${before.slice(-40)}${after.slice(0, 30)}`;
      if (direction === 'most')
        return value.unit === 'point' || reward.test(near) || /^分(?:[)、。が]|まで|$)/.test(after);
      const limited =
        /(?:上限|限度)(?!とし(?:て)?、)[^。]{0,58}$/.test(before) && !/以上|未満|につき|ごと/.test(before);
      const titled = named.test(label) || (named.test(heading) && text.length < 40);
      return direction === 'none' && ((limited && reward.test(near)) || titled);
    },
    never:
      /補償|保険金|手数料(?!(?:相当額?|の?全額|分)?[をがは][^。]{0,20}(?:キャッシュバック|還元|進呈|付与|プレゼント))|送料|限度額(?:は)?[^。]{0,10}利用可能|月額(?:料金|基本料)[^。]{0,10}最大\d/,
  }),
} satisfies KindRule;
