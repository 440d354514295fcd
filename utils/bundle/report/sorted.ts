/** What the user sorted by hand: a desk is to see that a page was put here by a person, when, and whose click is whose. */
import type { Language } from '../../records';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';

interface Words {
  heading: string;
  intro: string;
  joined: string;
  otherClick: string;
  noClick: string;
  split: string;
  splitWhy: string;
  moved: string;
}

const words: Record<Language, Words> = {
  ja: {
    heading: 'お客様が手で整理した記録',
    intro: '画面と書類の内容は変わっていません。どの記録に入れるかだけを、お客様が手で決めました。',
    joined: '別の記録と一つにまとめた日時',
    otherClick: 'もう一方の記録のクリック',
    noClick: 'もう一方の記録には、クリックが残っていません。',
    split: '別の記録から分けた日時',
    splitWhy:
      'クリックと経路は元の記録に残り、この記録にはありません。各画面に至る経路は、証拠ごとに残っています。',
    moved: 'この記録に入れた日時',
  },
  en: {
    heading: 'Sorted by hand by the user',
    intro: 'No page or document was changed. Only the record they belong to was chosen by the user.',
    joined: 'Joined with another record',
    otherClick: 'the click of the other record',
    noClick: 'the other record has no click',
    split: 'Split off from another record',
    splitWhy:
      'The click and its route stayed with that record; this one has none. How each page was reached is kept with the page.',
    moved: 'Put to this record',
  },
  es: {
    heading: 'Ordenado a mano por el usuario',
    intro: 'No se cambió ninguna página ni documento. El usuario solo eligió a qué registro pertenecen.',
    joined: 'Unido a otro registro',
    otherClick: 'el clic del otro registro',
    noClick: 'el otro registro no tiene clic',
    split: 'Separado de otro registro',
    splitWhy:
      'El clic y su ruta quedaron en aquel registro; este no los tiene. Cómo se llegó a cada página consta con ella.',
    moved: 'Puesto en este registro',
  },
};

/** Null where nothing was sorted by hand. */
export function sorted(context: ReportContext): Markup | null {
  const { trip, custody } = context.bundleCase;
  const { heading, intro, ...labels } = words[context.language];
  const { moment, texts } = context;
  const joined = (trip?.joined ?? []).map(({ at, clicked }) =>
    row(
      labels.joined,
      html`${moment(at)} <span class="soft">(${clicked ? html`${labels.otherClick}: ${moment(clicked)}` : labels.noClick})</span>`,
    ),
  );
  const split = trip?.splitFrom
    ? [row(labels.split, html`${moment(trip.splitFrom.at)} <span class="soft">${labels.splitWhy}</span>`)]
    : [];
  const moved = context.exhibits.flatMap(({ number, visit }) => {
    const line = custody.findLast(({ action, subject }) => action === 'visit-moved' && subject === visit.id);
    return line
      ? [
          row(
            labels.moved,
            html`<a href="#exhibit-${number}">${texts.seeExhibit(number)}</a> · ${moment(line.at)}`,
          ),
        ]
      : [];
  });
  const rows = [...joined, ...split, ...moved];
  if (!rows.length) return null;
  return html`<section aria-labelledby="sorted">
<h2 id="sorted">${heading}</h2>
<p class="soft">${intro}</p>
<table class="facts"><tbody>
${rows}</tbody></table>
</section>`;
}

const row = (label: string, value: Markup): Markup =>
  html`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`;
