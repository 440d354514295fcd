/** What an answer of the desk comes to, and what belongs to it: a clause, an offer, the fields it asks for. */
import type { ClaimField } from '../../utils/claims';
import { keyPart } from '../../utils/i18n';
import { type DeskAnswer, deskAnswers } from '../../utils/records';
import { useWords } from '../words';

interface AnswerFieldsProps {
  answer: DeskAnswer | '';
  /** What the desk may ask for. */
  fields: readonly ClaimField[];
  onAnswer: (answer: DeskAnswer | '') => void;
}

export function AnswerFields({ answer, fields, onAnswer }: AnswerFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <label>
        {t('contact_meaning')}
        <select
          name="answer"
          value={answer}
          onChange={({ currentTarget: { value } }) =>
            onAnswer(deskAnswers.find((one) => one === value) ?? '')
          }
        >
          <option value="">{t('contact_meaning_none')}</option>
          {deskAnswers.map((one) => (
            <option key={one} value={one}>
              {t(`contact_meaning_${keyPart(one)}`)}
            </option>
          ))}
        </select>
      </label>
      {(answer === 'refused' || answer === 'alternative') && (
        <label class="wide">
          {t(answer === 'refused' ? 'contact_clause' : 'contact_offered')}
          <input name="terms" type="text" maxLength={2_000} autocomplete="off" />
        </label>
      )}
      {answer === 'info-requested' && (
        <fieldset class="wide asked">
          <legend>{t('contact_asked')}</legend>
          {fields.map((field) => (
            <label key={field}>
              <input name="asked" type="checkbox" value={field} /> {t(`form_field_${keyPart(field)}`)}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
