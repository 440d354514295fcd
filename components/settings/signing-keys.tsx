/** The fingerprints of the keys that bundles are signed with: what a desk compares, and what came with backups. */
import { inGroups, type SigningKey } from '../../utils/records';
import { CopyButton } from '../claim/copy-button';
import { useWords } from '../words';
import './signing-keys.css';

/** `keys`: the oldest first. */
export function SigningKeys({ keys }: { keys: readonly SigningKey[] }) {
  const { t, times } = useWords();
  return (
    <>
      <p class="why">{t('keys_why')}</p>
      {keys.length === 0 && <p>{t('keys_none')}</p>}
      <ul class="keys">
        {keys.map(({ id, madeAt, origin, privateKey }) => (
          <li key={id}>
            <p>
              <strong>{t(privateKey ? 'keys_own' : origin === 'here' ? 'keys_lost' : 'keys_backup')}</strong>{' '}
              <span class="why">{t('keys_made', times.date(madeAt.slice(0, 10)))}</span>
            </p>
            <code>{inGroups(id)}</code>
            <CopyButton text={id} name={t('keys_fingerprint')} />
          </li>
        ))}
      </ul>
    </>
  );
}
