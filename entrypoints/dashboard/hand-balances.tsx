/** Wires balances by hand: added, edited, deleted, brought back. */
import { useState } from 'preact/hooks';
import { BalanceForm } from '../../components/points/balance-form';
import { useWords } from '../../components/words';
import type { useStatementChanges } from '../../utils/db/live/statement-changes';
import type { LiveStatements } from '../../utils/db/live/statements';
import type { HandBalance } from '../../utils/records';

type HandProps = Pick<ReturnType<typeof useStatementChanges>, 'onNote' | 'onDelete'> & {
  rows: LiveStatements;
  edited: HandBalance | null;
  onEdit: (balance: HandBalance | null) => void;
  today: string;
};

export function HandBalances({ rows: { hand, trips }, edited, onEdit, onNote, onDelete, today }: HandProps) {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const known = [...new Set(trips.flatMap(({ portal }) => portal?.name ?? []))].sort();
  const close = () => {
    setAdding(false);
    onEdit(null);
  };
  return (
    <section class="card">
      <h2>{t('points_by_hand')}</h2>
      {hand
        .filter(({ withdrawnAt }) => withdrawnAt !== null)
        .map(({ id, portal }) => (
          <p key={id}>
            <span class="why" role="status">
              {t('points_deleted', portal.name)}
            </span>{' '}
            <button type="button" class="plain" onClick={() => onDelete(id, false)}>
              {t('settings_undo')}
            </button>
          </p>
        ))}
      {adding || edited ? (
        <BalanceForm
          key={edited?.id ?? 'new'}
          balance={edited}
          known={known}
          today={today}
          onSave={(words, id) => {
            onNote(words, id);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <p>
          <button type="button" onClick={() => setAdding(true)}>
            {t('points_add')}
          </button>
        </p>
      )}
    </section>
  );
}
