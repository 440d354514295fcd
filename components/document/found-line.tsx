/** One thing that was found in a document, with its own words; taken for the trip only when the user says so. */
import { type Document, type FoundKind, type Trip, whenOf } from '../../utils/records';
import { standingOf } from '../../utils/trips';
import type { Times } from '../times';
import { useWords } from '../words';
import type { DocumentActions } from './actions';

interface FoundLineProps {
  kind: FoundKind;
  document: Document;
  trip: Trip;
  onTake: DocumentActions['onTake'];
}

export function FoundLine({ kind, document, trip, onTake }: FoundLineProps) {
  const { t, times } = useWords();
  const standing = standingOf(trip, document.found, kind);
  const found = document.found[kind];
  if (!standing || !found) return null;
  const words = t(`document_found_${kind}`, valueIn(document, kind, times));
  return (
    <div class={`found ${standing}`}>
      <div>
        <p>{words}</p>
        <blockquote>
          <bdi>{found.quote}</bdi>
        </blockquote>
      </div>
      {standing === 'open' && (
        <button
          type="button"
          aria-label={t('document_take_named', words)}
          onClick={() => onTake(document.id, kind)}
        >
          {t('document_take')}
        </button>
      )}
      {standing === 'same' && <p class="why">{t('document_standing_same')}</p>}
      {standing === 'differs' && (
        <p class="problem">{t('document_standing_differs', valueKnown(trip, kind, document.zone, times))}</p>
      )}
    </div>
  );
}

const when = (at: string, zone: string, times: Times) =>
  /T/.test(at) ? times.moment(at, zone) : times.date(at);

function valueIn(
  { found: { orderNumber, date, amount }, zone }: Document,
  kind: FoundKind,
  times: Times,
): string {
  if (kind === 'orderNumber') return orderNumber?.value ?? '';
  if (kind === 'date') return date ? when(date.value, zone, times) : '';
  return amount ? times.sum(amount.value, amount.currency) : '';
}

function valueKnown(trip: Trip, kind: FoundKind, zone: string, times: Times): string {
  if (kind === 'orderNumber') return trip.orderNumber ?? '';
  if (kind === 'date') return when(whenOf(trip, 'purchased') ?? trip.openedAt, zone, times);
  return trip.amount ? times.sum(trip.amount.value, trip.amount.currency) : '';
}
