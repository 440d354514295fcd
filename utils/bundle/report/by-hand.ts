/** What the user said of the trip beside its pages: a desk is to see which words are whose, and what had been read. */
import type { Language, TripWords } from '../../records';
import { lastEdit } from '../../trips';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';
import { sumOf } from '../times';

interface Words {
  heading: string;
  noted: string;
  changed: string;
  wasRead: (value: string) => string;
  notRead: string;
}

const words: Record<Language, Words> = {
  ja: {
    heading: 'お客様の記入',
    noted: 'この記録は、お客様が手で書き入れたものです。画面で確かめたものではありません。',
    changed: 'お客様が書き入れたり直したりした項目です。画面から読み取った値も並べます。',
    wasRead: (value) => `画面から読み取った値: ${value}`,
    notRead: '画面からは読み取れていません。',
  },
  en: {
    heading: 'In the user’s own words',
    noted: 'This trip was noted down by hand by the user; no page showed it to Hikae.',
    changed: 'The user filled these in or corrected them; what was read from the pages stands beside them.',
    wasRead: (value) => `Read from the pages: ${value}`,
    notRead: 'Not read from any page.',
  },
  es: {
    heading: 'Según el usuario',
    noted: 'El usuario anotó esta compra a mano; ninguna página se lo mostró a Hikae.',
    changed: 'El usuario completó o corrigió estos datos; al lado figura lo leído en las páginas.',
    wasRead: (value) => `Leído en las páginas: ${value}`,
    notRead: 'No se leyó en ninguna página.',
  },
};

/** Null where the user said nothing of it. */
export function byHand(context: ReportContext): Markup | null {
  const { trip } = context.bundleCase;
  const edit = trip && lastEdit(trip);
  if (!trip || !edit) return null;
  const { heading, noted, changed } = words[context.language];
  const rows = Object.keys(edit.said).map((field) => rowOf(context, field as keyof TripWords));
  return html`<section aria-labelledby="by-hand">
<h2 id="by-hand">${heading}</h2>
<p>${trip.byHand ? noted : changed} ${context.moment(edit.at)}</p>
<table class="facts"><tbody>
${rows}</tbody></table>
</section>`;
}

function rowOf(context: ReportContext, field: keyof TripWords): Markup {
  const { trip } = context.bundleCase;
  const { wasRead, notRead } = words[context.language];
  const said = trip ? (lastEdit(trip)?.said[field] ?? null) : null;
  const read = trip?.read?.[field] || null;
  const note =
    trip?.byHand && read === null ? null : read === null ? notRead : wasRead(sayWord(context, read));
  return html`<tr><th scope="row">${labelOf(context, field)}</th><td>${said === null ? '–' : sayWord(context, said)}${
    note && html` <span class="soft">(${note})</span>`
  }</td></tr>\n`;
}

function labelOf({ texts: { facts } }: ReportContext, field: keyof TripWords): string {
  const labels: Record<keyof TripWords, string> = {
    shop: facts.shop,
    portal: facts.promisedBy,
    offerName: facts.offer,
    reward: facts.reward,
    clicked: facts.clicked,
    entered: facts.entered,
    purchased: facts.ordered,
    orderNumber: facts.orderNumber,
    amount: facts.amount,
  };
  return labels[field];
}

function sayWord({ times, language }: ReportContext, word: NonNullable<TripWords[keyof TripWords]>): string {
  if (typeof word === 'object')
    return 'name' in word ? word.name : sumOf(word.value, word.currency, language);
  return /^\d{4}-\d\d-\d\dT/.test(word) ? times.full(word) : word;
}
