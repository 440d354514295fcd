/** Mails, receipts and other files of a trip: put in, looked at, named; what the portal's form still lacks. */
import type { Wanted } from '../../utils/documents';
import { keyPart } from '../../utils/i18n';
import type { Document, Trip } from '../../utils/records';
import type { LoadFile } from '../capture/file-url';
import { DropZone } from '../drop-zone';
import { useWords } from '../words';
import type { Adding, DocumentActions } from './actions';
import { DocumentItem } from './document-item';
import { WantedList } from './wanted-list';
import './document.css';

interface DocumentPanelProps {
  /** Null: documents of no trip. */
  trip: Trip | null;
  /** In the order in which they were added, deleted ones among them. */
  documents: readonly Document[];
  /** Trips they may belong to. */
  trips: readonly Trip[];
  /** What the portal's form asks for. */
  wanted: readonly Wanted[];
  adding: Adding;
  actions: DocumentActions;
  load: LoadFile;
}

const accepted = '.eml,.pdf,.txt,message/rfc822,application/pdf,text/plain,image/*';

export function DocumentPanel({ trip, documents, wanted, adding, ...rest }: DocumentPanelProps) {
  const { t } = useWords();
  return (
    <div class="documents">
      <p class="why">{t('documents_note')}</p>
      <DropZone
        hint={t('documents_drop')}
        choose={t('documents_choose')}
        accept={accepted}
        multiple
        onFiles={rest.actions.onAdd}
      />
      <div role="status">
        <Progress adding={adding} />
      </div>
      {trip && <WantedList portal={trip.portal?.name ?? trip.shop} wanted={wanted} />}
      {!documents.length && <p class="why">{t('documents_empty')}</p>}
      <ul class="document-list">
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentItem document={document} trip={trip} {...rest} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Progress({ adding: { progress, ended } }: Pick<DocumentPanelProps, 'adding'>) {
  const { t } = useWords();
  if (progress) {
    const label = t('documents_reading', progress.done, progress.total);
    return (
      <>
        <progress aria-label={label} value={progress.done} max={progress.total} />
        <p class="why">{label}</p>
      </>
    );
  }
  return (
    <ul>
      {ended.map(({ name, end }) => (
        <li key={`${name} ${end}`} class={end === 'kept' || end === 'already' ? 'why' : 'problem'}>
          {end === 'kept' ? t('documents_added', name) : t(`document_problem_${keyPart(end)}`, name)}
        </li>
      ))}
    </ul>
  );
}
