/** Finding trips: words, status, order, grouping. */
import type { TripStatus } from '../../utils/records';
import { type TripQuery, tripSorts } from '../../utils/trips';
import { useWords } from '../words';
import './trip-finder.css';

export interface Finding extends TripQuery {
  grouped: boolean;
}

interface TripFinderProps {
  finding: Finding;
  /** Trips in each status, and in all. */
  counts: readonly { status: TripStatus; count: number }[];
  /** Null while they are still being read. */
  total: number | null;
  found: number | null;
  onChange: (finding: Finding) => void;
}

export function TripFinder({ finding, counts, total, found, onChange }: TripFinderProps) {
  const { t, times } = useWords();
  const change = (part: Partial<Finding>) => onChange({ ...finding, ...part });
  return (
    <search class="trip-finder">
      <label class="wide">
        <span>{t('trips_search')}</span>
        <input
          type="search"
          value={finding.text}
          placeholder={t('trips_search_hint')}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </label>
      <label>
        <span>{t('trips_status')}</span>
        <select
          value={finding.status ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ status: counts.find(({ status }) => status === value)?.status ?? null })
          }
        >
          <option value="">{t('trips_any_status', total === null ? '…' : times.number(total))}</option>
          {counts.map(({ status, count }) => (
            <option key={status} value={status}>
              {t(`tripStatus_${status}`)} ({times.number(count)})
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('trips_sort')}</span>
        <select
          value={finding.sort}
          onChange={({ currentTarget: { value } }) =>
            change({ sort: tripSorts.find((sort) => sort === value) ?? 'newest' })
          }
        >
          {tripSorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`tripSort_${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="wide foot">
        <label class="check">
          <input
            type="checkbox"
            checked={finding.grouped}
            onChange={({ currentTarget }) => change({ grouped: currentTarget.checked })}
          />
          {t('trips_group')}
        </label>
        <p class="found" role="status">
          {found !== null && t('trips_found', times.number(found))}
        </p>
      </div>
    </search>
  );
}
