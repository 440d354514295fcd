/** Takes a passport that was written on another device. */
import { useState } from 'preact/hooks';
import { keyPart, type MessageKey } from '../../utils/i18n';
import type { PassportProblem } from '../../utils/records';
import { useWords } from '../words';

type End = { problem: MessageKey } | 'taken' | null;

export function PassportIn({ onRead }: { onRead: (text: string) => Promise<PassportProblem | null> }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [end, setEnd] = useState<End>(null);
  const take = async () => {
    setEnd(null);
    try {
      const problem = await onRead(text);
      setEnd(problem ? { problem: `passport_${keyPart(problem)}` } : 'taken');
      if (!problem) setText('');
    } catch {
      setEnd({ problem: 'passport_failed' });
    }
  };
  return (
    <form
      class="passport"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <label>
        <span>{t('passport_paste')}</span>
        <textarea
          required
          rows={4}
          spellcheck={false}
          placeholder="HIKAE1."
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit">{t('passport_take')}</button>
      <p class="why" role="status">
        {end === 'taken' && t('passport_taken')}
      </p>
      {end && end !== 'taken' && (
        <p class="problem" role="alert">
          {t(end.problem)}
        </p>
      )}
    </form>
  );
}
