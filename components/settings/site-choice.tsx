/** What to do on one site: as recognition says, keep always, or never. */
import { type SiteChoice as Choice, siteChoices } from '../../utils/records';
import { useWords } from '../words';
import './site-choice.css';

interface SiteChoiceProps {
  /** Registrable domain. */
  site: string;
  chosen: Choice;
  onChoose: (choice: Choice) => void;
}

export function SiteChoice({ site, chosen, onChoose }: SiteChoiceProps) {
  const { t } = useWords();
  return (
    <fieldset class="site-choice">
      <legend>{t('site_choice', site)}</legend>
      {siteChoices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={`site-choice-${site}`}
            value={choice}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          <span>{t(`site_choice_${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
