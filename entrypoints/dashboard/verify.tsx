/** Wires verification to the bundle room. */
import { VerifyPanel } from '../../components/verify/verify-panel';
import { useWords } from '../../components/words';
import { database } from '../../utils/db';
import { readKeys } from '../../utils/db/keys';
import { useLive } from '../../utils/db/live';

const check = async (file: Blob) => {
  const { verifyBundle } = await import('../../utils/bundle');
  return verifyBundle(file);
};

export function Verify() {
  const { t } = useWords();
  const keys = useLive(() => readKeys(database), []);
  const own = (keys.value ?? []).filter(({ privateKey }) => privateKey).map(({ id }) => id);
  return (
    <div class="detail">
      <h2>{t('nav_verify')}</h2>
      <VerifyPanel check={check} own={own} />
    </div>
  );
}
