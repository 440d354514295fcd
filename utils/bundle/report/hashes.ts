/** The hashes, last: what they prove and what not, in words before figures. */
import { inGroups } from '../../records';
import type { FilledFolder } from '../exhibits';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';

export function hashes({ bundleCase, exhibits, documents, texts }: ReportContext): Markup {
  const { hashes: labels } = texts;
  const { custody, signer } = bundleCase;
  const head = custody.at(-1);
  return html`<section aria-labelledby="hashes">
<h2 id="hashes">${labels.heading}</h2>
<p>${labels.proof}</p>
<p>${labels.limits}</p>
<p>${labels.check}</p>
${head && html`<p>${labels.chain(custody.length)}<br><span class="hash">${head.hash}</span></p>`}
${signer && html`<p>${labels.key}<br><span class="hash">${inGroups(signer.fingerprint)}</span></p>`}
<div class="wide" tabindex="0" role="group" aria-labelledby="hashes"><table>
<caption>${labels.table}</caption>
<thead><tr><th scope="col">${labels.file}</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${exhibits.flatMap(({ folders }) => folders.map((folder) => rows(folder, labels.record)))}${documents.map(({ file }) => file && row(file.path, file.sha256))}</tbody>
</table></div>
</section>`;
}

function rows({ path, capture, files }: FilledFolder, record: string): Markup {
  return html`${files.map(({ path: file, sha256 }) => row(file, sha256))}${capture && row(`${path} (${record})`, capture.hash)}`;
}

const row = (name: string, hash: string) =>
  html`<tr><td class="url">${name}</td><td class="hash">${hash}</td></tr>\n`;
