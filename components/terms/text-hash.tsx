/** The hash of a kept text: short to look at, whole to copy. */
import { useState } from 'preact/hooks';
import { useWords } from '../words';

const shown = 12;

interface TextHashProps {
  /** SHA-256, hex. */
  hash: string;
  /** What it is the hash of. */
  name: string;
}

export function TextHash({ hash, name }: TextHashProps) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  // Where the clipboard is barred the whole hash can still be selected.
  const [isWhole, setWhole] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(hash).then(
      () => setCopied(true),
      () => setWhole(true),
    );
  };
  return (
    <>
      <code title={hash}>{isWhole ? hash : `${hash.slice(0, shown)}…`}</code>{' '}
      <button type="button" class="plain" aria-label={t('terms_copy_named', name)} onClick={copy}>
        {t('terms_copy')}
      </button>
      <span class="why" role="status">
        {isCopied && t('terms_copied')}
      </span>
    </>
  );
}
