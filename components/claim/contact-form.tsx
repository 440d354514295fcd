/** A new line for the log: when, by what means, who said what, and the day that was named. */
import { useRef, useState } from 'preact/hooks';
import type { ClaimField } from '../../utils/claims';
import type { NewContact } from '../../utils/db/claims';
import { keyPart } from '../../utils/i18n';
import { contactMeans, type DeskAnswer } from '../../utils/records';
import { useWords } from '../words';
import { AnswerFields } from './answer-fields';
import { contactOf, nowForInput } from './contact-draft';

interface ContactFormProps {
  claimId: string;
  /** What the desk may ask for. */
  fields: readonly ClaimField[];
  onContact: (contact: NewContact) => void;
}

export function ContactForm({ claimId, fields, onContact }: ContactFormProps) {
  const { t } = useWords();
  const [means, setMeans] = useState('mail');
  const [from, setFrom] = useState('desk');
  const [answer, setAnswer] = useState<DeskAnswer | ''>('');
  const box = useRef<HTMLDetailsElement>(null);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    onContact(contactOf(claimId, new FormData(form)));
    form.reset();
    setMeans('mail');
    setFrom('desk');
    setAnswer('');
    if (box.current) box.current.open = false;
  };
  return (
    <details ref={box} class="contact-form">
      <summary>{t('contact_add')}</summary>
      <form onSubmit={save}>
        <label>
          {t('contact_at')}
          <input name="at" type="datetime-local" required defaultValue={nowForInput(new Date())} />
        </label>
        <label>
          {t('contact_means')}
          <select name="means" value={means} onChange={({ currentTarget }) => setMeans(currentTarget.value)}>
            {contactMeans.map((one) => (
              <option key={one} value={one}>
                {t(`contact_means_${keyPart(one)}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('contact_from')}
          <select name="from" value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)}>
            <option value="desk">{t('contact_from_desk')}</option>
            <option value="user">{t('contact_from_user')}</option>
          </select>
        </label>
        <label>
          {t('contact_person')}
          <input name="person" type="text" maxLength={200} autocomplete="off" />
        </label>
        {means === 'phone' && <PhoneFields />}
        {from === 'desk' && <AnswerFields answer={answer} fields={fields} onAnswer={setAnswer} />}
        <label class="wide">
          {t('contact_said')}
          <textarea name="said" rows={4} />
        </label>
        <label>
          {t('contact_promised')}
          <input name="promisedBy" type="date" />
        </label>
        <label>
          {t('contact_answer')}
          <input name="answerBy" type="date" />
        </label>
        <button type="submit">{t('contact_save')}</button>
      </form>
    </details>
  );
}

function PhoneFields() {
  const { t } = useWords();
  return (
    <>
      <label>
        {t('contact_tries')}
        <input name="tries" type="number" min={1} max={999} defaultValue="1" required />
      </label>
      <label>
        {t('contact_waited')}
        <input name="waited" type="number" min={0} max={9_999} defaultValue="0" required />
      </label>
    </>
  );
}
