/** The words of a mail, folded up: text only, whatever it was written as. */
import type { Mail } from '../../utils/records';
import { useWords } from '../words';

export function MailText({ mail: { text, textCut, attachments } }: { mail: Mail }) {
  const { t, times, locale } = useWords();
  const names = attachments.map(({ name, bytes }) => `${name} (${times.size(bytes)})`);
  return (
    <>
      {names.length > 0 && (
        <p class="why">
          <bdi>{t('document_attachments', new Intl.ListFormat(locale, { type: 'unit' }).format(names))}</bdi>
        </p>
      )}
      {text && (
        <details>
          <summary>{t('document_text')}</summary>
          <pre dir="auto">{text}</pre>
          {textCut && <p class="why">{t('document_text_cut')}</p>}
        </details>
      )}
    </>
  );
}
