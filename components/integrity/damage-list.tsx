/** What is damaged, in plain words, with the page and the file it is about. */
import type { NamedDamage } from '../../utils/db/integrity/damage';
import { keyPart, type Translate } from '../../utils/i18n';
import { useWords } from '../words';
import './damage-list.css';

/** So many lines are shown; the rest is counted. */
const shown = 20;
/** Enough of a hash to find the file by. */
const digits = 12;

export function DamageList({ damage }: { damage: readonly NamedDamage[] }) {
  const { t } = useWords();
  return (
    <ul class="damage">
      {damage.slice(0, shown).map((one) => (
        <li key={JSON.stringify(one)}>
          {sentence(one, t)}
          {one.file && <span class="why"> {t('damage_file', one.file.slice(0, digits))}</span>}
        </li>
      ))}
      {damage.length > shown && <li>{t('damage_more', damage.length - shown)}</li>}
    </ul>
  );
}

function sentence({ what, page, line, subject }: NamedDamage, t: Translate): string {
  const about = page ?? (what === 'record-missing' ? subject : line);
  return t(`damage_${keyPart(what)}`, about ?? t('damage_nameless'));
}
