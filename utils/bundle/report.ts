/** `index.html`: the case on one page, in the order in which a desk checks it. Offline, without script. */
import type { Language } from '../records';
import type { BundleCase } from './case';
import type { FilledExhibit } from './exhibits';
import { html, type Markup } from './html';
import { byHand } from './report/by-hand';
import { environment } from './report/environment';
import { exhibits } from './report/exhibits';
import { facts } from './report/facts';
import { hashes } from './report/hashes';
import { route } from './report/route';
import { tracking } from './report/tracking';
import { style } from './report-style';
import { type ReportTexts, reportTexts } from './report-texts';
import { timesIn } from './times';

/** What every section of the report is given. */
export interface ReportContext {
  bundleCase: BundleCase;
  exhibits: readonly FilledExhibit[];
  texts: ReportTexts;
  language: Language;
  times: ReturnType<typeof timesIn>;
  /** An instant in the case's zone with UTC beside it. */
  moment: (at: string) => Markup;
}

/** The whole page. Whatever pages supplied is escaped; pictures are named by relative paths inside the bundle. */
export function reportOf(
  bundleCase: BundleCase,
  filled: readonly FilledExhibit[],
  language: Language,
): string {
  const times = timesIn(language, bundleCase.zone);
  const texts = reportTexts[language];
  const moment = (at: string) =>
    // Of a trip by hand the day may be known, and not the time.
    /^[\d-]{10}$/.test(at)
      ? html`<time datetime="${at}">${times.day(at)}</time>`
      : html`<time datetime="${at}">${times.full(at)}</time> <span class="utc">(${times.utc(at)})</span>`;
  const context: ReportContext = { bundleCase, exhibits: filled, texts, language, times, moment };
  const shop = bundleCase.trip?.shop;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${shop ? texts.title(shop) : texts.singlePage} · Hikae</title>
<style>${style}</style>
</head>
<body>
<div class="page">
<header class="top">
<p class="brand" lang="ja">控え <span lang="en">HIKAE</span></p>
<h1>${shop ? texts.title(shop) : texts.singlePage}</h1>
<p>${texts.intro}</p>
<p class="soft">${texts.exported}: ${moment(bundleCase.exportedAt)}<br>${texts.zone(bundleCase.zone)}</p>
</header>
<main>
${facts(context)}
${byHand(context)}
${route(context)}
${tracking(context)}
${exhibits(context)}
${environment(context)}
${hashes(context)}
</main>
</div>
</body>
</html>
`.text;
}
