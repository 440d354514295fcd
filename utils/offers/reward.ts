/** Which of a page's amounts is the reward: by the words beside it and its place; a price, a condition and a discount are none. */
import { type Amount, amountsIn, type RewardUnit } from './amounts';
import type { OfferLine } from './offer-lines';
import {
  acts,
  notBefore,
  notBehind,
  otherwise,
  priceWords,
  rewardWords,
  saved,
  thingBehind,
} from './reward-words';
import type { Money } from './worth';

export interface Reward {
  amount: number;
  unit: RewardUnit;
  /** Once, or growing with what is spent. */
  kind: 'fixed' | 'rate';
  per?: { amount: number; unit: RewardUnit };
  upTo: boolean;
  /** What the page itself says it is worth, where the unit is no money. */
  worth?: Money;
  /** The line it was read from, NFKC. */
  quote: string;
}

const places: Readonly<Record<OfferLine['place'], number>> = {
  title: 2,
  h1: 2.5,
  heading: 1,
  meta: 1,
  text: 0,
  button: -0.5,
};
/** A bare amount is read with the lines beside it; UTF-16 units. */
const bareRest = 14;
const nextTo = 24;
const closeBy = 8;
const clauseEnd = /[。!?;※]|\. /;
const upToAlone = /^(?:最大|最高|up to|hasta)$/i;
const pointWords = /ポイント|points|puntos|マイル|millas|miles/i;

export interface Candidate extends Reward {
  score: number;
  at: number;
}

/** Every amount that may be a reward, the likeliest first; of equals the first on the page. */
export function rewardsIn(lines: readonly OfferLine[], dollar: string): Candidate[] {
  const found = lines.flatMap(({ text }, at) =>
    amountsIn(text, dollar).flatMap((amount) => candidate(lines, at, amount, dollar) ?? []),
  );
  return found.sort((a, b) => b.score - a.score || a.at - b.at);
}

/** One amount with what surrounds it. */
interface Spot extends Amount {
  line: OfferLine;
  /** Just before it, just behind it, both and itself, and the lines beside it where it stands alone. */
  before: string;
  behind: string;
  close: string;
  around: string;
}

function spotOf(lines: readonly OfferLine[], at: number, amount: Amount): Spot {
  const line = lines[at] as OfferLine;
  const { text } = line;
  const [above = '', below = ''] = [lines[at - 1]?.text, lines[at + 1]?.text];
  const start = Math.max(0, amount.at - nextTo);
  const isBare = text.length - (amount.end - amount.at) < bareRest;
  // "up to" may stand on a line of its own above the amount.
  const isUpToAbove = text.slice(0, amount.at).trim() === '' && upToAlone.test(above);
  return {
    ...amount,
    upTo: amount.upTo || isUpToAbove,
    line,
    before: text.slice(start, amount.at),
    behind: text.slice(amount.end, amount.end + nextTo),
    close: text.slice(start, amount.end + nextTo),
    around: isBare ? `${above} ${below}` : '',
  };
}

function candidate(
  lines: readonly OfferLine[],
  at: number,
  amount: Amount,
  dollar: string,
): Candidate | null {
  const spot = spotOf(lines, at, amount);
  const { before, behind, upTo, line } = spot;
  if (otherwise.test(clauseOf(line.text, amount))) return null;
  if (notBehind.test(behind) || saved.test(before) || (!upTo && notBefore.test(before))) return null;
  const words = wordScore(spot);
  if (words === null) return null;
  const { unit, per } = amount;
  const worth = isMoney(unit)
    ? null
    : worthBehind(line.text.slice(amount.end, amount.end + 2 * nextTo), dollar);
  return {
    amount: amount.amount,
    unit,
    kind: unit === 'percent' || unit === 'times' || per ? 'rate' : 'fixed',
    ...(per && { per }),
    ...(worth && { worth }),
    upTo,
    quote: line.text,
    score: words + placeScore(spot),
    at,
  };
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

const placeScore = ({ line, upTo, unit }: Spot): number =>
  places[line.place] + (line.strong ? 1.5 : 0) + (upTo ? 0.5 : 0) + (isMoney(unit) ? -0.5 : 0.5);

/** By the words around; null for money that nothing calls a reward. */
function wordScore({ line: { text }, before, behind, close, around, unit, per }: Spot): number | null {
  let score = 0;
  if (rewardWords.test(close) || thingBehind.test(behind)) score = 3;
  else if (rewardWords.test(text) || rewardWords.test(around)) score = 1.5;
  else if (unit === 'point' && acts.test(text)) score = 2;
  else if (isMoney(unit)) return null;
  if (priceWords.test(`${before.slice(-closeBy)} ${behind.slice(0, closeBy)}`)) score -= 1.5;
  if (per || /[→⇒]\s*$/.test(before)) score += 2;
  if (unit === 'times') score += pointWords.test(text) ? 2 : -2;
  return score;
}

/** What is said in one breath with the amount. */
function clauseOf(text: string, { at, end }: Amount): string {
  const before = text.slice(0, at).split(clauseEnd).at(-1);
  return `${before}${text.slice(at, end)}${text.slice(end).split(clauseEnd, 1)}`;
}

/** "(worth £15)", "（500円相当）". */
function worthBehind(behind: string, dollar: string): Money | null {
  const said = /^[^(.。]{0,12}[(]?[^).。]{0,12}(?:worth|valor|相当|円分)[^)]{0,20}/i.exec(behind)?.[0] ?? '';
  const [worth] = amountsIn(said, dollar).filter(({ unit }) => /^[A-Z]{3}$/.test(unit));
  return worth ? { amount: worth.amount, currency: worth.unit } : null;
}
