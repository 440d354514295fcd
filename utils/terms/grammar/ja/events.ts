/** Times that are an event and no length: `登録と同時に付与`, `発送完了時点で反映`, `ご注文確定時に加算`. */
import type { Time } from '../../shapes';
import type { Anchors } from './anchors';

/** A point of an event, right before what is given at it; `承認後に` says no more than the order of things. */
const form =
  /(?:と(?:同時|共|とも)に|(?:した|された|の|(?:済み?)?(?:に|と)な(?:った|りました))?(?:時点|タイミング)で|(?:完了|確定|承認|登録|発送|出荷|入会|購入|会計|決済|請求|到着|回答|投稿|来店)(?:した|され|いただいた)?(?:時に|(?:後|の?直後)(?:に)?、?(?:すぐに?|その場で|直ちに|ただちに|即座に|自動的?[にで])))(?=、?[^。、仮]{0,24}?(?:付与|進呈|発行|配信|プレゼント|加算|還元|もらえ|反映|贈呈|お渡し)(?:され|いた|致|し?ます|と|。|$)|、?[^。、仮]{0,12}?「?(?:有効|確定)」?(?:に|と)な)/g;

/** All events of a text that name what happens; counted from it, no days later. */
export function eventsIn(text: string, anchors: Anchors): Time[] {
  if (!/同時に|共に|とともに|時に|時点で|タイミングで|後/.test(text)) return [];
  return [...text.matchAll(form)].flatMap((hit): Time[] => {
    const end = hit.index + hit[0].length;
    const word =
      /^(?:完了|確定|承認|登録|発送|出荷|入会|購入|会計|決済|請求|到着|回答|投稿|来店)/.exec(hit[0])?.[0] ??
      '';
    const anchored = anchors.before(0, hit.index + word.length);
    if (!anchored) return [];
    const value = {
      anchor: anchored.anchor,
      offset: { days: 0 },
      snap: 'none',
      approx: false,
      within: false,
    };
    return [{ at: hit.index, end, sort: 'rule', value }];
  });
}
