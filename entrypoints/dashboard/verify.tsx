/** Wires verification to the bundle room. */
import { VerifyPanel } from '../../components/verify/verify-panel';
import { useWords } from '../../components/words';

const check = async (file: Blob) => {
  const { verifyBundle } = await import('../../utils/bundle');
  return verifyBundle(file);
};

export function Verify() {
  const { t } = useWords();
  return (
    <div class="detail">
      <h2>{t('nav_verify')}</h2>
      <VerifyPanel check={check} />
    </div>
  );
}
