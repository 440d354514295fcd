/** What was masked in a capture: how often, where and why. */
import { keyPart } from '../../utils/i18n';
import type { Capture, Masked } from '../../utils/records';
import { useWords } from '../words';

const places: readonly Masked['where'][] = ['picture', 'text', 'snapshot'];

/** Captures from before such counts were kept say how many areas are black. */
export function MaskedNote({ capture: { masks, masked } }: { capture: Pick<Capture, 'masks' | 'masked'> }) {
  const { t } = useWords();
  if (!masked) return masks.length > 0 ? <p>{t('capture_masks', masks.length)}</p> : null;
  if (masked.length === 0) return null;
  const said = places.flatMap((place) => {
    const here = masked.filter(({ where }) => where === place);
    const counted = here.map(({ why, count }) => t('masked_count', t(`mask_${keyPart(why)}`), count));
    return counted.length ? [t('masked_where', counted.join(' · '), t(`masked_${place}`))] : [];
  });
  return <p>{t('capture_masked', said.join(' · '))}</p>;
}
