/** Copies a text, and says so. */
import { useState } from 'preact/hooks';
import { useWords } from '../words';

interface CopyButtonProps {
  text: string;
  /** What is copied, for those who hear the button alone. */
  name: string;
}

export function CopyButton({ text, name }: CopyButtonProps) {
  const { t } = useWords();
  const [ended, setEnded] = useState<'copied' | 'failed' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setEnded('copied'),
      // Where the clipboard is barred the text can still be selected.
      () => setEnded('failed'),
    );
  return (
    <span class="copy">
      <button type="button" class="plain" aria-label={t('claim_copy_named', name)} onClick={copy}>
        {t('claim_copy')}
      </button>
      <span class="why" role="status">
        {ended && t(ended === 'copied' ? 'passport_copied' : 'claim_copy_failed')}
      </span>
    </span>
  );
}
