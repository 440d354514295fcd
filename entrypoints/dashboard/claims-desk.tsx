/** Wires all claims of all trips, and what experience says. */
import { useState } from 'preact/hooks';
import { ClaimFigures } from '../../components/claim/claim-figures';
import { ClaimGroups } from '../../components/claim/claim-groups';
import { useWords } from '../../components/words';
import { byDoing } from '../../utils/claims';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readClaims } from '../../utils/db/live/agenda';
import { hrefOf } from './place';

export function Claims() {
  const { t } = useWords();
  const [today] = useState(() => Temporal.Now.plainDateISO().toString());
  const rows = useLive(() => readClaims(database, today), [today]);
  if (!rows.value) return rows.failed ? <p class="problem">{t('database_failed')}</p> : null;
  const { lines, figures } = rows.value;
  if (!lines.length && !figures.portals.length) return <p class="empty">{t('claims_empty')}</p>;
  return (
    <div class="detail">
      {lines.length === 0 && <p class="empty">{t('claims_empty')}</p>}
      <ClaimGroups groups={byDoing(lines)} today={today} href={(id) => hrefOf('trips', id)} />
      <ClaimFigures figures={figures} />
    </div>
  );
}
