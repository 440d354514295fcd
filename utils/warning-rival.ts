/** Who may have taken the click: a later click of another trip, somebody else's in this browser, or a cookie that was replaced. */
import { siteOf } from './route';
import { isPaying, type OtherTrip, observed, shopPages, type WarningCase } from './warning-case';
import { isAfter, isInOneBrowser, isOnTheWay, isOwnPortal } from './warning-click';

export interface Taken {
  at: string;
  /** Null: not known. */
  host: string | null;
  /** Both a later click and its trace in the cookies, or the same network with another portal. */
  isSure: boolean;
}

/** They change with every page by design: the value holds a time. */
const restless = /^IR_PI$/;
const hour = 3_600_000;

function isAnothers({ trip, ...input }: WarningCase, other: OtherTrip): boolean {
  if (other.portalHost === null && other.networks.length === 0) return false;
  if (other.portalHost !== null && !isOwnPortal({ trip, ...input }, other.portalHost)) return true;
  const [mine, theirs] = [trip?.networks.at(-1), other.networks.at(-1)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** Whether the shopper went on with this trip after it: else the later one is simply the one that counts. */
function goesOnAfter(input: WarningCase, at: string): boolean {
  const purchased = input.trip?.anchors.purchased;
  if (purchased !== undefined) return true;
  const last = shopPages(input).at(-1)?.seenAt;
  if (last === undefined) return false;
  return isAfter(last, at) || (isPaying(input) && Date.parse(at) - Date.parse(last) < hour);
}

function byOtherTrip(input: WarningCase): Taken | null {
  const { trip, others } = input;
  const other = others.findLast((one) => isOnTheWay(input, one.openedAt) && isAnothers(input, one));
  if (!other || !goesOnAfter(input, other.openedAt)) return null;
  if (other.purchasedAt !== null && trip?.anchors.purchased === undefined) return null;
  const shared = other.networks.some((network) => trip?.networks.includes(network));
  return {
    at: other.openedAt,
    host: other.portalHost ?? other.networks.at(-1) ?? null,
    isSure: shared && !isOwnPortal(input, other.portalHost),
  };
}

/** When a click cookie got another value, once, without a click of the shopper's in between. */
function replacedAt(input: WarningCase): string | null {
  const clicked = input.trip?.anchors.clicked;
  if (clicked === undefined || !isInOneBrowser(input)) return null;
  const seen = observed(input, 'cookies').filter(({ at }) => at === clicked || isOnTheWay(input, at));
  const before = new Map<string, { digest: string; at: string }>();
  const changes = new Map<string, { from: string; at: string }[]>();
  for (const { at, cookies } of seen)
    for (const { name, digest } of cookies) {
      const known = before.get(name);
      if (known && known.digest !== digest)
        changes.set(name, [...(changes.get(name) ?? []), { from: known.at, at }]);
      before.set(name, { digest, at });
    }
  const once = [...changes].flatMap(([name, all]) => (restless.test(name) || all.length > 1 ? [] : all));
  const isOwnClick = ({ from, at }: { from: string; at: string }) =>
    input.others.some(({ openedAt }) => !isAfter(from, openedAt) && !isAfter(openedAt, at));
  return once.find((change) => !isOwnClick(change))?.at ?? null;
}

/** The last click that was not this trip's; null when none is known of, or the portal was clicked again since. */
export function takenBy(input: WarningCase): Taken | null {
  const replaced = replacedAt(input);
  const rival = observed(input, 'rival').findLast(
    ({ sign, at, host }) => sign === 'click' && isOnTheWay(input, at) && !isOwnPortal(input, host),
  );
  const taken =
    byOtherTrip(input) ??
    (rival && {
      at: rival.at,
      host: siteOf(`https://${rival.host}`) ?? rival.host,
      isSure: replaced !== null && !isAfter(rival.at, replaced),
    }) ??
    (replaced === null ? null : { at: replaced, host: null, isSure: false });
  if (taken === null) return null;
  const isRegained = input.others.some(
    (one) => isAfter(one.openedAt, taken.at) && isOwnPortal(input, one.portalHost),
  );
  return isRegained ? null : taken;
}
