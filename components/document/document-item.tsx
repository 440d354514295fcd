/** One document: what it is, what it says of itself, and what was found in it. Its words are shown as text, never as a page. */
import { betterTripFor, documentRole, documentRoles, fitsOf } from '../../utils/documents';
import { type Document, foundKinds, type Trip } from '../../utils/records';
import { nearestFirst } from '../../utils/trips';
import type { LoadFile } from '../capture/file-url';
import { MoveChoice } from '../sorting/move-choice';
import { useWords } from '../words';
import type { DocumentActions } from './actions';
import { FoundLine } from './found-line';
import { MailText } from './mail-text';
import { Preview } from './preview';

interface DocumentItemProps {
  document: Document;
  trip: Trip | null;
  trips: readonly Trip[];
  actions: DocumentActions;
  load: LoadFile;
}

export function DocumentItem(props: DocumentItemProps) {
  const { document, trip, actions, load } = props;
  const { t, times } = useWords();
  const { id, name, type, bytes, mail, addedAt, zone, withdrawnAt } = document;
  if (withdrawnAt !== null) return <Gone document={document} onRestore={actions.onRestore} />;
  const isRead = { eml: mail !== null, pdf: !document.unread, image: false };
  const unread = type === 'text' || isRead[type] ? null : type;
  return (
    <article class="document" aria-label={name}>
      <header>
        <p class="name">
          <bdi>{mail?.subject || name}</bdi>
        </p>
        <RoleChoice document={document} onRole={actions.onRole} />
      </header>
      <ul class="said">
        {mail?.subject && (
          <li>
            <bdi>{name}</bdi>
          </li>
        )}
        {mail?.from && (
          <li>
            <bdi>{t('document_from', mail.from)}</bdi>
          </li>
        )}
        {mail?.date && <li>{t('document_sent', times.moment(mail.date, zone))}</li>}
        <li>{t('document_added_at', times.moment(addedAt, zone))}</li>
        <li>{times.size(bytes)}</li>
      </ul>
      {unread && <p class="why">{t(`document_unread_${unread}`)}</p>}
      {trip &&
        foundKinds.map((kind) => (
          <FoundLine key={kind} kind={kind} document={document} trip={trip} onTake={actions.onTake} />
        ))}
      <Elsewhere {...props} />
      {mail && <MailText mail={mail} />}
      <Preview document={document} load={load} />
      <MoveChoice
        name={name}
        trips={nearestFirst(props.trips, trip)}
        isFiled={trip !== null}
        mayBegin={trip !== null}
        onMove={(destination) => actions.onMove(id, destination)}
      />
      <button
        type="button"
        class="plain"
        aria-label={t('document_delete_named', name)}
        onClick={() => actions.onDelete(id)}
      >
        {t('claim_delete')}
      </button>
    </article>
  );
}

function RoleChoice({ document, onRole }: { document: Document; onRole: DocumentActions['onRole'] }) {
  const { t, language } = useWords();
  const { id, name, role, proposedRole } = document;
  const proposed = documentRole(proposedRole)?.name[language];
  return (
    <label class="role">
      <select
        aria-label={t('document_role_named', name)}
        title={role === null && proposed ? t('document_role_why') : undefined}
        value={role ?? ''}
        onChange={({ currentTarget: { value } }) => onRole(id, value || null)}
      >
        <option value="">{proposed ? t('document_role_proposed', proposed) : t('document_role_none')}</option>
        {documentRoles.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name[language]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Other trips that it fits, as a proposal: nothing is moved by itself. */
function Elsewhere({ document, trip, trips, actions }: DocumentItemProps) {
  const { t } = useWords();
  const better = trip && betterTripFor(document, trips);
  const fitting = trip ? (better ? [better] : []) : fitsOf(document, trips).map((fit) => fit.trip);
  return (
    <>
      {fitting.slice(0, 3).map(({ id, shop, portal }) => {
        const where = portal ? `${portal.name} → ${shop}` : shop;
        return (
          <p key={id} class="elsewhere">
            {t(trip ? 'document_better' : 'document_fits', where)}{' '}
            <button
              type="button"
              aria-label={t('document_move_named', document.name, where)}
              onClick={() => actions.onMove(document.id, id)}
            >
              {t('document_move')}
            </button>
          </p>
        );
      })}
    </>
  );
}

function Gone({ document, onRestore }: { document: Document; onRestore: DocumentActions['onRestore'] }) {
  const { t } = useWords();
  return (
    <p class="gone">
      <span class="why" role="status">
        {t('document_deleted', document.name)}
      </span>{' '}
      <button type="button" class="plain" onClick={() => onRestore(document.id)}>
        {t('settings_undo')}
      </button>
    </p>
  );
}
