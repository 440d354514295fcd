/** What can be done with a promise. Each button is named with the promise's kind, since there are many of them. */
import type { MessageKey } from '../../utils/i18n';
import type { Fact, FactValue } from '../../utils/records';
import { useWords } from '../words';

interface FactDoingsProps {
  fact: Fact;
  onShow: (() => void) | null;
  /** Null where a quote can only be so or not so. */
  onEdit: (() => void) | null;
  onSay: (value: FactValue | null | undefined) => void;
}

export function FactDoings({ fact, onShow, onEdit, onSay }: FactDoingsProps) {
  const { t } = useWords();
  const button = (key: MessageKey, onClick: () => void, answer = false) => (
    <button
      type="button"
      class={answer ? 'answer' : 'plain'}
      aria-label={t('fact_button_named', t(key), t(`fact_kind_${fact.kind}`))}
      onClick={onClick}
    >
      {t(key)}
    </button>
  );
  const open = !fact.sure && !fact.correction;
  return (
    <div class="doings">
      {open && button('fact_yes', () => onSay(fact.value), true)}
      {open && button('fact_no', () => onSay(null), true)}
      {onShow && button('fact_show', onShow)}
      {onEdit && button('fact_correct', onEdit)}
      {!open && !fact.correction && button('fact_reject', () => onSay(null))}
      {fact.correction && button('fact_undo', () => onSay(undefined))}
    </div>
  );
}
