/** 最終利用日から1年で失効: expiry counted from the last activity. */
import type { KindRule } from '../shapes';
import { timed } from '../timed';

const activity = (words: string) =>
  /ログイン|アクセス/.test(words)
    ? 'login'
    : /購入|買い?物|注文/.test(words)
      ? 'purchase'
      : /獲得|取得|加算|付与/.test(words)
        ? 'earn'
        : 'use';

/** What tells of a last time, or of none. */
const idle =
  /(?:増減|変動)(?:が?あった|した|の(?:あった)?)(?:とき|時|日|月)|最(?:終(?!日)|後)[^。]{0,40}(?:日|時|月|から|より|取得|獲得|利用)|(?:利用|購入|買い?物|ログイン|獲得|取得|変動|取引|アクセス|来店|決済|チャージ|増減|加算|実績|アクティビティ|更新|回答|参加|投稿|搭乗|宿泊)[^。]{0,14}(?:ない|なかった|なく|(?<!有)無|ありません|されず|せず|いない|行われ)|(?:1度|一度)も|[1一]回(?:以上|でも)[^。]{0,24}(?:れば|すると|えば)[^。]{0,30}(?:延長|切れ|失効し(?:ません|ない)|(?:期限|期間)[^。]{0,8}(?:ありません|ござい|ない|なし))|(?:ごと|たび|度|都度|毎)に?[^。]{0,24}(?:延長|更新)|(?:利用|購入|買い?物|獲得|ログイン|取引|来店|チャージ)(?:を?(?:すると|すれば|した場合|された場合|いただくと|いただければ|する(?:こと)?(?:で|により))|使えば)[^。]{0,30}(?:延長|更新|延び|切れること|失効(?:し(?:ません|ない)|を防)|(?:期限|期間)[^。]{0,8}(?:ありません|ござい|ない|なし))/;

export default {
  id: 'ja/inactivity-expiry',
  kind: 'inactivity_expiry',
  claim: timed({
    label: /有効期(?:限|間)|失効/,
    before:
      /最(?:終|後)|(?:増減|変動)[^、。]{0,12}$|(?:利用|獲得|購入|ログイン|変動|取引|アクセス|来店)[^、。]{0,24}$|有効期(?:限|間)/,
    after:
      /^[^。]{0,40}(?:有効|失効|無効|消滅|ゼロ|リセット|消え|延長|延び|削除|取り?消|利用(?:し|され|が|の)|ログイン|退会|変動|ない|無)/,
    needs: idle,
    never: /キャンペーン(?:期間|終了)|問い?合わ?せ/,
    bonus: 2,
    value: (time, clause) => {
      if (time.sort !== 'rule') return null;
      // `付与月を含む6カ月目の末日`: the sentence before speaks of what was not done, this one does not.
      if (time.value.anchor === 'grant' && !idle.test(clause.text)) return null;
      // `最終ログイン日より12ヶ月` alone can only be how long it lasts.
      const alone =
        /最(?:終|後)[^、。]{1,24}(?:から|より)\s?$/.test(clause.text.slice(0, time.at)) &&
        /^(?:間|です|となります)?[)。]?$/.test(clause.text.slice(time.end));
      if (
        !alone &&
        !/有効|失効|無効|消滅|ゼロに|リセット|消え|削除|延長|延び|退会|喪失|抹消|取り?消/.test(
          `${clause.heading}${clause.text}`,
        )
      )
        return null;
      return { ...time.value, anchor: 'last_activity', within: false, activity: activity(clause.text) };
    },
  }),
} satisfies KindRule;
