/** The exhibits: an index, then each page with its pictures, times, masks and gaps. */

import {
  type Capture,
  kindOf,
  type Masked,
  type MaskReason,
  recognisedKind,
  type Visit,
} from '../../records';
import { numbersOf } from '../choice';
import type { FilledExhibit, FilledFolder } from '../exhibits';
import { html, type Markup } from '../html';
import { shortfallsOf } from '../manifest';
import type { ReportContext } from '../report';
import { listOf } from '../times';
import { figure } from './figure';
import { address } from './route';

export function exhibits(context: ReportContext): Markup {
  const { exhibits: labels } = context.texts;
  const atHome = numbersOf(context.bundleCase, context.bundleCase.leftOut ?? []);
  return html`<section aria-labelledby="exhibits">
<h2 id="exhibits">${labels.heading}</h2>
<p class="soft">${labels.intro}</p>
${
  atHome.length > 0 &&
  html`<p class="gap">${labels.leftOut(atHome)}</p>
`
}<table>
<thead><tr><th scope="col">${labels.exhibit}</th><th scope="col">${labels.page}</th><th scope="col">${labels.pageTitle}</th><th scope="col">${labels.seen}</th></tr></thead>
<tbody>
${context.exhibits.map((exhibit) => indexRow(context, exhibit))}</tbody>
</table>
</section>
${context.exhibits.map((exhibit) => article(context, exhibit))}`;
}

function indexRow({ texts, times }: ReportContext, { number, visit }: FilledExhibit): Markup {
  return html`<tr><td class="num"><a href="#exhibit-${number}">${texts.seeExhibit(number)}</a></td>
<td>${texts.kinds[kindOf(visit)]}</td><td><bdi>${visit.title}</bdi></td>
<td class="num"><time datetime="${visit.seenAt}">${times.local(visit.seenAt)}</time></td></tr>
`;
}

function article(context: ReportContext, exhibit: FilledExhibit): Markup {
  const { number, visit, folders } = exhibit;
  const { texts, moment } = context;
  const { exhibits: labels } = texts;
  const shots = folders.flatMap((folder) => figure(context, exhibit, folder) ?? []);
  return html`<article id="exhibit-${number}" aria-labelledby="exhibit-${number}-name">
<header><span class="no" aria-hidden="true">${number}</span><div>
<h3 id="exhibit-${number}-name">${texts.seeExhibit(number)} · ${texts.kinds[kindOf(visit)]}</h3>
<p class="soft"><bdi>${visit.title}</bdi></p></div></header>
<table class="facts"><tbody>
<tr><th scope="row">${labels.address}</th><td>${address(visit.url)}</td></tr>
<tr><th scope="row">${labels.seen}</th><td>${moment(visit.seenAt)} · ${labels.triggers[visit.trigger]}</td></tr>
${corrected(context, visit)}${serverClock(context, folders)}${masks(context, folders)}<tr><th scope="row">${labels.files}</th><td>${folders.map((folder) => fileLinks(context, folder))}</td></tr>
</tbody></table>
${gaps(context, exhibit)}
${shots.length > 0 && html`<div class="shots">${shots}</div>`}
</article>
`;
}

/** Said openly: this is the user's word, not what was recognised. */
function corrected({ texts }: ReportContext, visit: Visit): Markup | null {
  const { exhibits: labels, kinds } = texts;
  const [said, recognised] = [kindOf(visit), recognisedKind(visit)];
  if (said === recognised) return null;
  return html`<tr><th scope="row">${labels.page}</th><td>${kinds[said]} · ${labels.corrected(kinds[recognised])}</td></tr>
`;
}

function serverClock({ texts }: ReportContext, folders: readonly FilledFolder[]): Markup | null {
  const capture = folders.find(({ capture }) => capture?.serverDate)?.capture;
  if (!capture) return null;
  const { exhibits: labels } = texts;
  const skew = capture.clockSkewMs === undefined ? null : signed(capture.clockSkewMs / 1000);
  return html`<tr><th scope="row">${labels.serverClock}</th><td>${capture.serverDate}${skew && html` · ${labels.skew(skew)}`}</td></tr>
`;
}

const signed = (seconds: number) => `${seconds > 0 ? '+' : ''}${seconds.toFixed(1)}`;

/** What was masked, by where and why: of all captures of a page, the most that any says. */
function masks({ language, texts }: ReportContext, folders: readonly FilledFolder[]): Markup | null {
  const { exhibits: labels } = texts;
  const captures = folders.flatMap(({ capture }) => capture ?? []);
  if (captures.length === 0) return null;
  const said = (['picture', 'text', 'snapshot'] as const).flatMap((place) => {
    const words = [...mostMasked(captures, place)].map(([why, count]) =>
      labels.maskCount(texts.masks[why], count),
    );
    return words.length ? [labels.maskedIn(listOf(words, language), texts.parts[place])] : [];
  });
  return html`<tr><th scope="row">${labels.masked}</th><td>${said.join(' · ') || labels.noMasks}</td></tr>\n`;
}

function mostMasked(captures: readonly Capture[], place: Masked['where']): Map<MaskReason, number> {
  const most = new Map<MaskReason, number>();
  for (const capture of captures)
    for (const { where, why, count } of capture.masked ?? blackAreas(capture))
      if (where === place) most.set(why, Math.max(most.get(why) ?? 0, count));
  return most;
}

/** Captures from before such counts were kept tell only of their black areas. */
const blackAreas = ({ masks: areas }: Capture): Masked[] =>
  [...new Set(areas.map(({ why }) => why))].map((why) => ({
    where: 'picture',
    why,
    count: areas.filter((area) => area.why === why).length,
  }));

function fileLinks({ texts }: ReportContext, { path, files }: FilledFolder): Markup {
  const { fileRoles } = texts.exhibits;
  const named = [...files, { path: `${path}/capture.json`, role: 'record' as const }];
  return html`<div><span class="url">${path}/</span> ${named.map(
    ({ path: file, role }, index) => html`${index > 0 && ' · '}<a href="${file}">${fileRoles[role]}</a>`,
  )}</div>`;
}

function gaps({ language, texts }: ReportContext, exhibit: FilledExhibit): Markup {
  const { parts, exhibits: labels, reasons } = texts;
  const named = (part: string) => (part in parts ? parts[part as keyof typeof parts] : part);
  const found = shortfallsOf(exhibit).map(({ missing, reason }) => {
    const what = missing.length ? `${labels.missing(listOf(missing.map(named), language))} ` : '';
    return html`<p class="gap">${what}${reasons[reason]}</p>`;
  });
  return html`${exhibit.visit.textCut && html`<p class="gap">${labels.textCut}</p>`}${found}`;
}
