/** Order number, date and amount that a document names, each with the words it was read from. What is said in two ways is not read. */
import { wallClock } from './dates';
import { harmlessLine } from './document-names';
import { amountsIn } from './offers/amounts';
import { orderNumber } from './page-words';
import type { FoundInDocument } from './records';
import { momentIn, readable } from './terms/moments';

/** Read of a text, UTF-16 units and lines; a line of more is no label and its value. */
const longest = 60_000;
const mostLines = 2_000;
const longestLine = 400;
const longestQuote = 500;
/** A value stands so near its label. */
const near = 14;

export interface FoundAround {
  /** UTC ISO: when it was sent or added; nothing was ordered later. */
  at: string;
  /** IANA. */
  zone: string;
}

/** A line, or a label that stands alone with the line that follows. `plain`: half-width; `latin`: without case and accents too. */
interface Line {
  raw: string;
  plain: string;
  latin: string;
}

/** What a text names. */
export function findIn(text: string, around: FoundAround): FoundInDocument {
  const lines = linesOf(text);
  const number = orderNumberIn(lines);
  const date = dateIn(lines, text, around);
  const amount = amountIn(lines);
  return {
    ...(number && { orderNumber: number }),
    ...(date && { date }),
    ...(amount && { amount }),
  };
}

function linesOf(text: string): Line[] {
  const raws = text
    .slice(0, longest)
    .split('\n')
    .map((raw) => raw.trim().slice(0, longestLine))
    .filter(Boolean)
    .slice(0, mostLines);
  const labels = raws.flatMap((raw, i) => (isBare(raw) ? `${raw} ${raws[i + 1] ?? ''}` : []));
  return [...raws, ...labels].map((raw) => ({ raw, ...readable(raw) }));
}

/** So short and without a figure: its value may stand on the next line. */
const isBare = (raw: string) => raw.length <= 24 && !/\d/.test(raw.normalize('NFKC'));
const quoteOf = ({ raw }: Line) => harmlessLine(raw, longestQuote);

function orderNumberIn(lines: readonly Line[]): FoundInDocument['orderNumber'] {
  for (const line of lines) {
    const value = orderNumber(line.plain, line.latin);
    if (value) return { value: value.slice(0, 60), quote: quoteOf(line) };
  }
}

const dateLabel =
  /(?:ご?(?:注文|購入|予約|お?申し?込み?|契約|受付|応募|登録|決済|利用|お?買い?上げ|領収|発行))(?:日時|年月日|日付|日)|\b(?:order|purchase|application|booking|contract|transaction|invoice|receipt|payment)(?:ed)? date\b|\bdate of (?:order|purchase|application|invoice)|\b(?:ordered|placed|purchased|applied) on\b|\bfecha (?:y hora )?de(?:l| la| tu| su)? (?:pedido|compra|solicitud|contrato|contratacion|factura|operacion|pago|reserva|canje)|\b(?:pedido|compra) realizad[oa] el\b/;

function dateIn(lines: readonly Line[], text: string, { at, zone }: FoundAround): FoundInDocument['date'] {
  for (const line of lines) {
    const label = dateLabel.exec(line.latin);
    if (!label) continue;
    const from = label.index + label[0].length;
    const moment = momentIn(line.plain.slice(from), text, { seenAt: at, zone });
    if (moment === null || moment.at > near) continue;
    const value = dated(moment.date, zone);
    // Nothing is ordered after it was confirmed; a day is granted for zones.
    if (value !== null && Date.parse(value) <= Date.parse(at) + 86_400_000)
      return { value, quote: quoteOf(line) };
  }
}

/** `2026-11-22T14:31` in a zone as an instant, `2026-11-22` as it is; null for what lacks its year or day. */
function dated(date: string, zone: string): string | null {
  const [, day, clock] = /^(20\d\d-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(date) ?? [];
  if (day === undefined) return null;
  return clock === undefined ? day : wallClock(day, clock, zone);
}

/** What was paid in the end; then a plain total, which may be one of several. */
const totals = [
  /(?:ご?(?:請求|注文|購入|決済|領収|利用)|お?支払い?)(?:総額|合計金額|合計|金額)|総合計|\b(?:order|grand) total\b|\b(?:total|amount) (?:paid|charged|due)\b|\btotal (?:del? (?:tu |su )?pedido|pagado|a pagar)\b|\bimporte (?:total|pagado)\b/,
  /合計(?:金額)?|(?<!sub)(?<!sub-)(?<!sub )\btotal\b/,
];
const notPaid =
  /小計|ポイント|マイル|獲得|割引|値引|送料|消費税|subtotal|points|puntos|discount|descuento|shipping|envio|\btax\b|\biva\b/;

function amountIn(lines: readonly Line[]): FoundInDocument['amount'] {
  for (const label of totals) {
    const found = lines.flatMap((line) => amountAfter(line, label) ?? []);
    const [first] = found;
    // Two totals that differ: which of them was paid, nobody knows here.
    if (first) return found.every((one) => same(one, first)) ? first : undefined;
  }
}

type FoundAmount = NonNullable<FoundInDocument['amount']>;
const same = (a: FoundAmount, b: FoundAmount) => a.value === b.value && a.currency === b.currency;

function amountAfter(line: Line, label: RegExp): FoundAmount | null {
  const found = label.exec(line.latin);
  if (!found || notPaid.test(line.latin.slice(0, found.index + found[0].length + 4))) return null;
  const rest = line.plain.slice(found.index + found[0].length).normalize('NFKC');
  const [amount] = amountsIn(rest, '$');
  // A dollar sign alone does not say whose.
  if (!amount || amount.at > near + 6 || !/^[A-Z]{3}$/.test(amount.unit)) return null;
  return { value: amount.amount, currency: amount.unit, quote: quoteOf(line) };
}
