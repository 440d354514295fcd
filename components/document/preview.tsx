/** A document looked at: a picture as such, a text as text, a PDF in the browser's own viewer. Loaded when it is opened, never run. */
import { useCallback, useState } from 'preact/hooks';
import { decodeText } from '../../utils/document-type';
import type { Document } from '../../utils/records';
import { type LoadFile, useFileText, useFileUrl } from '../capture/file-url';
import { useWords } from '../words';

interface PreviewProps {
  document: Document;
  load: LoadFile;
}

export function Preview({ document, load }: PreviewProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  // The words of a mail stand there already.
  if (document.mail) return null;
  const Shown = { image: ImagePreview, pdf: PdfLink, text: TextPreview, eml: TextPreview }[document.type];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('document_look')}</summary>
      {open && <Shown document={document} load={load} />}
    </details>
  );
}

function ImagePreview({ document: { file, name }, load }: PreviewProps) {
  const { t } = useWords();
  const url = useFileUrl(load, file);
  const [failed, setFailed] = useState(false);
  if (url === null || failed) return <p class="problem">{t('document_not_shown')}</p>;
  return url && <img class="preview" src={url} alt={name} onError={() => setFailed(true)} />;
}

/** The bytes may say anything of themselves: the browser is told that they are a PDF, and nothing else. */
function PdfLink({ document: { file }, load }: PreviewProps) {
  const { t } = useWords();
  const asPdf = useCallback(
    async (sha256: string) => {
      const blob = await load(sha256);
      return blob && new Blob([blob], { type: 'application/pdf' });
    },
    [load],
  );
  const url = useFileUrl(asPdf, file);
  if (url === null) return <p class="problem">{t('document_not_shown')}</p>;
  return (
    url && (
      <a href={url} target="_blank" rel="noreferrer">
        {t('document_open_pdf')}
      </a>
    )
  );
}

/** In whatever encoding. */
const decoded = async (blob: Blob) => decodeText(new Uint8Array(await blob.arrayBuffer()));

/** Characters that are shown of a text. */
const longest = 100_000;

function TextPreview({ document: { file }, load }: PreviewProps) {
  const { t } = useWords();
  const text = useFileText(load, file, decoded);
  if (text === null) return <p class="problem">{t('document_not_shown')}</p>;
  if (text === undefined) return null;
  return (
    <>
      <pre dir="auto">{text.slice(0, longest)}</pre>
      {text.length > longest && <p class="why">{t('document_text_cut')}</p>}
    </>
  );
}
