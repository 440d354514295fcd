/** What was used: extension, browser, device, and what the browser said about tracking. As the first capture found it, but for the connection; each capture.json has its own. */
import type { Capture, Environment } from '../../records';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';

export function environment(context: ReportContext): Markup {
  const { environment: labels } = context.texts;
  const first =
    context.exhibits.flatMap(({ folders }) => folders).find(({ capture }) => capture)?.capture ?? null;
  const rows = [...versionRows(context, first), ...trackingRows(context, first), connectionRow(context)];
  return html`<section aria-labelledby="environment">
<h2 id="environment">${labels.heading}</h2>
<table class="facts"><tbody>
${rows.map(([label, value]) => value && html`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`)}</tbody></table>
</section>`;
}

type Row = readonly [label: string, value: string | null];

function versionRows({ bundleCase, texts, exhibits }: ReportContext, capture: Capture | null): Row[] {
  const { environment: labels } = texts;
  const { extension, browser } = capture?.versions ?? bundleCase.versions;
  const view = capture?.viewport;
  return [
    [labels.extension, extension],
    [labels.browser, browser],
    [labels.device, capture?.device ?? exhibits[0]?.visit.device ?? null],
    [
      labels.viewport,
      view ? `${view.width} × ${view.height} px, ${view.dpr}×, ${Math.round(view.zoom * 100)}%` : null,
    ],
  ];
}

function trackingRows({ texts }: ReportContext, capture: Capture | null): Row[] {
  const { environment: labels } = texts;
  const said = capture?.environment;
  if (!said) return [];
  const { yes, no, unset } = labels;
  const { globalPrivacyControl: control } = said;
  return [
    [labels.language, said.language],
    [labels.cookies, said.cookiesEnabled ? yes : no],
    [labels.doNotTrack, said.doNotTrack ?? unset],
    [labels.globalPrivacyControl, control === null ? unset : control ? yes : no],
    ...laterRows(labels, said),
  ];
}

/** By what the device was connected, in the order of the pages: a change on the way is seen here. */
function connectionRow({ texts, exhibits }: ReportContext): Row {
  const { connection: label, connections } = texts.environment;
  const kinds = exhibits
    .flatMap(({ folders }) => folders)
    .flatMap(({ capture }) => capture?.environment?.connection ?? []);
  const changes = kinds.filter((kind, i) => kind !== kinds[i - 1]);
  return [label, changes.length > 0 ? changes.map((kind) => connections[kind]).join(' → ') : null];
}

/** What captures of earlier versions do not tell. */
function laterRows(labels: ReportContext['texts']['environment'], said: Environment): Row[] {
  const { languages, screen, colourScheme, reducedMotion, thirdPartyCookies: foreign } = said;
  return [
    [labels.languages, languages ? languages.join(', ') : null],
    [labels.screen, screen ? `${screen.width} × ${screen.height} px` : null],
    [labels.colourScheme, colourScheme ? labels.schemes[colourScheme] : null],
    [labels.reducedMotion, reducedMotion === undefined ? null : reducedMotion ? labels.yes : labels.no],
    [
      labels.thirdPartyCookies,
      foreign === undefined ? null : foreign === null ? labels.unknown : labels.foreign[foreign],
    ],
  ];
}
