/** For which desk the attachments are made: a known form, a size, or limits of one's own. */
import {
  ofSize,
  profileOf,
  type Recipient,
  recipients,
  usualRecipient,
  usualSizes,
  zipAlone,
} from '../../utils/recipients';
import {
  type AttachFormat,
  attachFormats,
  megabyte,
  type RecipientProfile,
  targetBounds,
} from '../../utils/records';
import { useWords } from '../words';
import './recipient-choice.css';

interface RecipientChoiceProps {
  value: RecipientProfile;
  onChange: (value: RecipientProfile) => void;
  /** Id of the portal that is asked: its form is offered first, where it is known. */
  portal?: string | null;
}

const own = 'own';
const inMegabytes = (bytes: number) => Math.round(bytes / (megabyte / 10)) / 10;

export function RecipientChoice({ value, onChange, portal = null }: RecipientChoiceProps) {
  const { t } = useWords();
  const choose = (id: string) => {
    const form = recipients.find((one) => one.id === id);
    const size = usualSizes.find((one) => ofSize(one).id === id);
    // Whoever chooses for themselves begins with what was chosen before.
    const given = form ? profileOf(form) : size ? ofSize(size) : id === zipAlone.id ? zipAlone : null;
    const chosen = given ?? {
      ...value,
      id: own,
      accepts: value.accepts.length ? value.accepts : [...attachFormats],
    };
    onChange({ ...chosen, language: value.language });
  };
  return (
    <fieldset class="recipient">
      <label>
        <span>{t('recipient_label')}</span>
        <select value={value.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <Options portal={portal} />
        </select>
      </label>
      {value.id === own && <OwnLimits value={value} onChange={onChange} />}
      <p class="why">{t('recipient_why')}</p>
    </fieldset>
  );
}

function Options({ portal }: { portal: string | null }) {
  const { t } = useWords();
  const isAsked = ({ portals }: Recipient) => portal !== null && (portals?.includes(portal) ?? false);
  const groups = [
    [t('recipient_suggested'), recipients.filter(isAsked)],
    [t('recipient_known'), recipients.filter((form) => !isAsked(form))],
  ] as const;
  return (
    <>
      {groups.map(
        ([label, forms]) =>
          forms.length > 0 && (
            <optgroup key={label} label={label}>
              {forms.map(({ id, name, target }) => (
                <option key={id} value={id}>
                  {t('recipient_form', name, inMegabytes(target))}
                </option>
              ))}
            </optgroup>
          ),
      )}
      <optgroup label={t('recipient_sizes')}>
        {usualSizes.map((size) => (
          <option key={size} value={ofSize(size).id}>
            {t(ofSize(size).id === usualRecipient.id ? 'recipient_usual' : 'recipient_size', size)}
          </option>
        ))}
        <option value={own}>{t('recipient_own')}</option>
        <option value={zipAlone.id}>{t('recipient_zip')}</option>
      </optgroup>
    </>
  );
}

function OwnLimits({ value, onChange }: Pick<RecipientChoiceProps, 'value' | 'onChange'>) {
  const { t } = useWords();
  const { least, most } = targetBounds;
  const count = (text: string) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null);
  return (
    <>
      <label>
        <span>{t('recipient_megabytes')}</span>
        <input
          type="number"
          min={least}
          max={most}
          step="0.1"
          required
          value={inMegabytes(value.target)}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            // An emptied field says nothing yet.
            if (Number.isFinite(valueAsNumber)) onChange({ ...value, target: ofSize(valueAsNumber).target });
          }}
        />
      </label>
      <label>
        <span>{t('recipient_files')}</span>
        <input
          type="number"
          min={1}
          max={999}
          value={value.maxFiles ?? ''}
          onChange={({ currentTarget }) => onChange({ ...value, maxFiles: count(currentTarget.value) })}
        />
      </label>
      <Formats accepts={value.accepts} onChange={(accepts) => onChange({ ...value, accepts })} />
    </>
  );
}

interface FormatsProps {
  accepts: readonly AttachFormat[];
  onChange: (accepts: AttachFormat[]) => void;
}

function Formats({ accepts, onChange }: FormatsProps) {
  const { t } = useWords();
  return (
    <fieldset class="formats">
      <legend>{t('recipient_formats')}</legend>
      {attachFormats.map((format) => (
        <label key={format}>
          <input
            type="checkbox"
            checked={accepts.includes(format)}
            // One must be left: nothing can be made for a desk that takes nothing.
            disabled={accepts.length === 1 && accepts.includes(format)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(attachFormats.filter((one) => (one === format ? checked : accepts.includes(one))))
            }
          />
          <span>{t(`recipient_${format}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
