/** Whether exports are stamped by outsiders, by whom, and what those are told. */
import { type Authority, authorities } from '../../utils/timestamps';
import { Switch } from '../settings/switch';
import { useWords } from '../words';
import './timestamps.css';

interface TrustedTimeProps {
  /** Ids of the authorities that are asked. */
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
}

export function TrustedTime({ chosen, onChoose }: TrustedTimeProps) {
  const { t } = useWords();
  const isOn = authorities.some(({ id }) => chosen.includes(id));
  const others = (id: string) => chosen.filter((other) => other !== id);
  return (
    <div class="trusted-time">
      <p class="why">{t('timestamps_why')}</p>
      <p class="why">{t('timestamps_sent')}</p>
      <Switch
        label={t('timestamps_switch')}
        on={isOn}
        onSwitch={(on) => onChoose(on ? authorities.map(({ id }) => id) : [])}
      />
      <h3 id="time-authorities">{t(isOn ? 'timestamps_asked' : 'timestamps_would_ask')}</h3>
      <ul aria-labelledby="time-authorities">
        {authorities.map((authority) => (
          <Choice
            key={authority.id}
            authority={authority}
            isOn={isOn}
            asked={chosen.includes(authority.id)}
            onChoose={(asked) =>
              onChoose(asked ? [...others(authority.id), authority.id] : others(authority.id))
            }
          />
        ))}
      </ul>
      <p class="why">{t('timestamps_late')}</p>
      <p class="why">{t('timestamps_no_others')}</p>
    </div>
  );
}

interface ChoiceProps {
  authority: Authority;
  isOn: boolean;
  asked: boolean;
  onChoose: (asked: boolean) => void;
}

function Choice({ authority: { name, address, terms }, isOn, asked, onChoose }: ChoiceProps) {
  const { t } = useWords();
  const label = `${name} (${new URL(address).hostname})`;
  return (
    <li>
      {isOn ? <Switch label={label} on={asked} onSwitch={onChoose} /> : <span>{label}</span>}
      <a href={terms} target="_blank" rel="noreferrer" aria-label={t('timestamps_terms_named', name)}>
        {t('timestamps_terms')}
      </a>
    </li>
  );
}
