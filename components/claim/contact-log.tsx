/** What was said, by whom and by what means, oldest first. What is deleted can be brought back where it stood. */
import { type ClaimField, claimFields } from '../../utils/claims';
import { keyPart } from '../../utils/i18n';
import type { Contact } from '../../utils/records';
import { useWords } from '../words';
import type { ClaimActions } from './actions';
import { ContactForm } from './contact-form';

interface ContactLogProps extends Pick<ClaimActions, 'onContact' | 'onDelete' | 'onRestore'> {
  claimId: string;
  /** Deleted ones among them. */
  contacts: readonly Contact[];
  /** What the desk may ask for. */
  fields: readonly ClaimField[];
}

export function ContactLog({ claimId, contacts, fields, onContact, ...changes }: ContactLogProps) {
  const { t } = useWords();
  return (
    <section>
      <h4>{t('claim_contacts')}</h4>
      <ul class="contacts">
        {contacts.map((contact) => (
          <li key={contact.id}>
            {contact.withdrawnAt === null ? (
              <Line contact={contact} {...changes} />
            ) : (
              <Gone what="contacts" id={contact.id} onRestore={changes.onRestore} />
            )}
          </li>
        ))}
      </ul>
      <ContactForm claimId={claimId} fields={fields} onContact={onContact} />
    </section>
  );
}

function Line({ contact, onDelete }: Pick<ContactLogProps, 'onDelete'> & { contact: Contact }) {
  const { t, times } = useWords();
  const { id, at, zone, means, from, person, said, phone, promisedBy, answerBy } = contact;
  const when = times.moment(at, zone);
  return (
    <>
      <p class="line">
        <time dateTime={at}>{when}</time> {t(`contact_means_${keyPart(means)}`)} ·{' '}
        {person === null ? t(`contact_from_${from}`) : <bdi>{person}</bdi>}
        {phone && <> · {t('contact_phone_line', phone.tries, phone.waitedMinutes)}</>}
      </p>
      <Meaning contact={contact} />
      {said && <p class="said">{said}</p>}
      {promisedBy && <p class="promised">{t('contact_promised_line', times.date(promisedBy))}</p>}
      {answerBy && <p class="promised">{t('contact_answer_line', times.date(answerBy))}</p>}
      <button
        type="button"
        class="plain"
        aria-label={t('contact_delete_named', when)}
        onClick={() => onDelete('contacts', id)}
      >
        {t('claim_delete')}
      </button>
    </>
  );
}

/** What the answer came to, with its clause, its offer, or what was asked for. */
function Meaning({ contact: { answer, terms, asked, formVisit } }: { contact: Contact }) {
  const { t, locale } = useWords();
  if (formVisit) return <p class="why">{t('contact_form_kept')}</p>;
  if (!answer) return null;
  const names = claimFields.flatMap((field) =>
    asked?.includes(field) ? [t(`form_field_${keyPart(field)}`)] : [],
  );
  return (
    <p class="meaning">
      <strong>{t(`contact_meaning_${keyPart(answer)}`)}</strong>
      {terms && <q>{terms}</q>}
      {names.length > 0 && <span>{new Intl.ListFormat(locale).format(names)}</span>}
    </p>
  );
}

interface GoneProps extends Pick<ClaimActions, 'onRestore'> {
  what: 'claims' | 'contacts';
  id: string;
}

/** In the place of what was deleted. */
export function Gone({ what, id, onRestore }: GoneProps) {
  const { t } = useWords();
  return (
    <p class="gone">
      <span class="why" role="status">
        {t(what === 'claims' ? 'claim_deleted' : 'contact_deleted')}
      </span>{' '}
      <button type="button" class="plain" onClick={() => onRestore(what, id)}>
        {t('settings_undo')}
      </button>
    </p>
  );
}
