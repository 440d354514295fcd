/** All sites: searched and ordered when they are many. */
import { useMemo, useState } from 'preact/hooks';
import { type SiteLine, type SiteSort, searchSites, siteSorts } from '../../utils/trips';
import '../trip/trip-finder.css';
import { useWords } from '../words';
import { type SiteActions, SiteItem } from './site-item';
import './sites.css';

/** From so many on one has to look for one. */
const many = 4;
/** Lines shown at once: each holds controls. */
const step = 50;

export function SiteList({ lines, ...actions }: SiteActions & { lines: readonly SiteLine[] }) {
  const { t, times } = useWords();
  const [text, setText] = useState('');
  const [sort, setSort] = useState<SiteSort>('latest');
  const [most, setMost] = useState(step);
  const found = useMemo(() => searchSites(lines, text, sort), [lines, text, sort]);
  return (
    <>
      {lines.length >= many && (
        <search class="trip-finder">
          <label>
            <span>{t('trips_search')}</span>
            <input
              type="search"
              value={text}
              autocomplete="off"
              spellcheck={false}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <label>
            <span>{t('trips_sort')}</span>
            <select
              value={sort}
              onChange={({ currentTarget: { value } }) =>
                setSort(siteSorts.find((one) => one === value) ?? 'latest')
              }
            >
              {siteSorts.map((one) => (
                <option key={one} value={one}>
                  {t(`siteSort_${one}`)}
                </option>
              ))}
            </select>
          </label>
        </search>
      )}
      <p class="why" role="status">
        {found.length ? t('sites_found', times.number(found.length)) : t('sites_none_found')}
      </p>
      {found.slice(0, most).map((line) => (
        <SiteItem key={line.key} line={line} {...actions} />
      ))}
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + step)}>
          {t('sites_more')}
        </button>
      )}
    </>
  );
}
