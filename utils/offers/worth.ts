/** What a reward is worth in money. */
import type { Rate } from '../portal-shape';
import { isSum } from './amounts';
import type { OfferLine } from './offer-lines';
import type { Reward } from './reward';

export interface Money {
  amount: number;
  currency: string;
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** "1pt = 1円", as pages state it themselves. */
const stated =
  /(?<![\d,])([\d,]+)\s?(?:pt|P|ポイント|コイン|points?|puntos?)\s?(?:[=＝は]|vale[ns]?)\s?(?:約)?([$€£¥])?\s?([\d,.]+)\s?(円|€)?/i;
const signs: Readonly<Record<string, string>> = { 円: 'JPY', '¥': 'JPY', '€': 'EUR', '£': 'GBP' };

/** The rate a page states for its points, or null. A dollar is the page's own. */
export function rateOn(lines: readonly OfferLine[], dollar: string): Rate | null {
  for (const { text } of lines) {
    const [, points = '', sign = '', worth = '', word = ''] = stated.exec(text) ?? [];
    const mark = sign || word;
    if (!mark) continue;
    const rate = { points: toWhole(points), worth: toWhole(worth), currency: signs[mark] ?? dollar };
    if (isSum(rate.points) && isSum(rate.worth)) return rate;
  }
  return null;
}

const toWhole = (text: string): number => Number(text.replace(/[,.](?=\d{3}\b)/g, '').replace(',', '.'));

/**
 * @param rate what points are worth; without one points are worth what nobody says
 * @param spent what was or would be spent, excluding what earns nothing; a rate of it needs it
 * @returns null when it cannot be said; the most it can be for an "up to"
 */
export function worthOf(reward: Reward, rate: Rate | null, spent: Money | null = null): Money | null {
  const { amount, unit, per } = reward;
  if (unit === 'percent')
    return spent && { amount: round((spent.amount * amount) / 100), currency: spent.currency };
  let count = amount;
  if (per) {
    if (!spent || spent.currency !== per.unit) return null;
    count = Math.floor(spent.amount / per.amount) * amount;
  }
  if (isCurrency(unit)) return { amount: round(count), currency: unit };
  if (unit !== 'point' || !rate) return null;
  return { amount: round((count * rate.worth) / rate.points), currency: rate.currency };
}

/** Money has hundredths at most. */
const round = (amount: number): number => Math.round(amount * 100) / 100;
