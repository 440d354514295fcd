/** One capture's picture with what it is: real pixels, or a drawing that says so. */
import { type Capture, kindOf } from '../../records';
import type { FilledExhibit, FilledFolder } from '../exhibits';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';
import { shareOf } from '../times';

export function figure(context: ReportContext, exhibit: FilledExhibit, folder: FilledFolder): Markup | null {
  const { texts } = context;
  const { exhibits: labels, kinds } = texts;
  const pictures = folder.files.filter(({ role }) => role === 'picture' || role === 'tile');
  const shown = pictures[0];
  if (!folder.capture || !shown) return null;
  const drawn = folder.capture.method === 'reconstruction';
  const alt = labels.pictureOf(kinds[kindOf(exhibit.visit)], exhibit.visit.title);
  return html`<figure class="${drawn ? 'drawn' : 'real'}">
<figcaption><span class="badge">${drawn ? labels.drawnBadge : labels.realBadge}</span>${redacted(context, folder)}
${caption(context, folder)}
${labels.openPicture}: ${pictures.map((file, index) => link(context, file.path, index, pictures.length))}${isCropped(exhibit, folder.capture) && html`<span class="on-screen">. ${labels.topShown}</span>`}</figcaption>
<a class="frame" href="${shown.path}"><img src="${shown.path}" alt="${alt}" loading="lazy"></a>
</figure>`;
}

/** Frames are 640 px high and fill a column of some 940 px, or half of that: a cut picture must say that it is one. */
function isCropped({ folders }: FilledExhibit, { page }: Capture): boolean {
  return page.height / page.width > (folders.length > 1 ? 1.38 : 0.67);
}

function link({ texts }: ReportContext, path: string, index: number, count: number): Markup {
  const { picturePart } = texts.exhibits;
  return html`${index > 0 && ' · '}<a href="${path}">${count > 1 ? picturePart(index + 1, count) : path.split('/').at(-1)}</a>`;
}

function caption({ texts, moment, language }: ReportContext, { capture }: FilledFolder): Markup | null {
  if (!capture) return null;
  const { exhibits: labels, methods } = texts;
  const { method, takenAt, page, drawnBy, realShare } = capture;
  return html`<table><tbody>
<tr><th scope="row">${labels.method}</th><td>${methods[method]}${page.height > 0 && html` (${page.width} × ${page.height} px)`}</td></tr>
<tr><th scope="row">${labels.taken}</th><td>${moment(takenAt)}</td></tr>
${
  realShare !== undefined &&
  html`<tr><th scope="row">${labels.realShare}</th><td>${shareOf(realShare, language)}</td></tr>
`
}${method === 'reconstruction' && html`<tr><th scope="row">${labels.drawnBy}</th><td>${drawnBy && `${drawnBy}. `}${agreed()}</td></tr>`}
</tbody></table>`;

  function agreed() {
    const { agreement } = capture ?? {};
    return typeof agreement === 'number'
      ? labels.agreement(shareOf(agreement, language))
      : labels.agreementUnknown;
  }
}

/** Said openly: what is black, that there is an original, and by which hashes it can be told. */
function redacted({ texts }: ReportContext, { redaction }: FilledFolder): Markup | null {
  if (!redaction) return null;
  const { exhibits: labels } = texts;
  const { boxes, of, text } = redaction;
  const rows = [
    [labels.originalRecord, of.capture],
    ...of.pictures.map((hash) => [labels.originalPictures, hash] as const),
  ] as const;
  return html` <span class="badge redacted">${labels.redactedBadge(boxes.length)}</span>
<p>${labels.redacted}${text === 'withheld' && html` ${labels.textWithheld}`}</p>
<table><tbody>
${rows.map(([label, hash]) => html`<tr><th scope="row">${label}</th><td><code class="hash">${hash}</code></td></tr>\n`)}</tbody></table>`;
}
