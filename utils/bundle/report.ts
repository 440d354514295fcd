/** `index.html`: the case on one page, in the order in which a desk checks it. Offline, without script. */
import type { Language } from '../records';
import type { BundleCase } from './case';
import type { FilledDocument } from './documents';
import type { FilledExhibit } from './exhibits';
import { html, type Markup } from './html';
import { ask } from './report/ask';
import { byHand } from './report/by-hand';
import { conditions } from './report/conditions';
import { contacts } from './report/contacts';
import { documents } from './report/documents';
import { due } from './report/due';
import { environment } from './report/environment';
import { exhibits } from './report/exhibits';
import { facts } from './report/facts';
import { hashes } from './report/hashes';
import { policy } from './report/policy';
import { promise } from './report/promise';
import { route } from './report/route';
import { sorted } from './report/sorted';
import { tracking } from './report/tracking';
import { style } from './report-style';
import { type ReportTexts, reportTexts } from './report-texts';
import { timesIn } from './times';

/** What every section of the report is given. */
export interface ReportContext {
  bundleCase: BundleCase;
  exhibits: readonly FilledExhibit[];
  documents: readonly FilledDocument[];
  texts: ReportTexts;
  language: Language;
  times: ReturnType<typeof timesIn>;
  /** An instant in the case's zone with UTC beside it. */
  moment: (at: string) => Markup;
}

/** What the case is called. */
export const titleOf = ({ trip }: Pick<BundleCase, 'trip'>, language: Language): string =>
  trip?.shop ? reportTexts[language].title(trip.shop) : reportTexts[language].singlePage;

/** The whole page. Whatever pages supplied is escaped; pictures are named by relative paths inside the bundle. */
export function reportOf(
  bundleCase: BundleCase,
  filled: readonly FilledExhibit[],
  papers: readonly FilledDocument[],
  language: Language,
): string {
  const times = timesIn(language, bundleCase.zone);
  const texts = reportTexts[language];
  const moment = (at: string) =>
    // Of a trip by hand the day may be known, and not the time.
    /^[\d-]{10}$/.test(at)
      ? html`<time datetime="${at}">${times.day(at)}</time>`
      : html`<time datetime="${at}">${times.full(at)}</time> <span class="utc">(${times.utc(at)})</span>`;
  const context: ReportContext = {
    bundleCase,
    exhibits: filled,
    documents: papers,
    texts,
    language,
    times,
    moment,
  };
  const title = titleOf(bundleCase, language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Hikae</title>
<style>${style}</style>
</head>
<body>
<div class="page">
<header class="top">
<p class="brand" lang="ja">控え <span lang="en">HIKAE</span></p>
<h1>${title}</h1>
<p>${texts.intro}</p>
<p class="soft">${texts.exported}: ${moment(bundleCase.exportedAt)}<br>${texts.zone(bundleCase.zone)}</p>
</header>
<main>
${ask(context)}
${facts(context)}
${byHand(context)}
${sorted(context)}
${route(context)}
${tracking(context)}
${conditions(context)}
${policy(context)}
${due(context)}
${environment(context)}
${promise(context)}
${contacts(context)}
${exhibits(context)}
${documents(context)}
${hashes(context)}
</main>
</div>
</body>
</html>
`.text;
}
