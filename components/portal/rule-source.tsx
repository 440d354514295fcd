/** Where a rule is from, and as of when. */
import type { Stated } from '../../utils/portals';
import { useWords } from '../words';

interface RuleSourceProps {
  stated: Stated<unknown>;
  /** Name of the rule, for those who hear the link alone. */
  label: string;
}

export function RuleSource({ stated, label }: RuleSourceProps) {
  const { t } = useWords();
  const { quote, source } = stated;
  return (
    <>
      {quote !== undefined && <blockquote>{quote}</blockquote>}
      <p class="why">
        <Whose stated={stated} />
        {source !== undefined && /^https?:/i.test(source) && (
          <>
            {' '}
            <a
              href={source}
              target="_blank"
              rel="noreferrer"
              aria-label={t('fact_button_named', t('portal_source'), label)}
            >
              {t('portal_source')} ↗
            </a>
          </>
        )}
      </p>
    </>
  );
}

function Whose({ stated: { from, asOf, secondary, quote } }: { stated: Stated<unknown> }) {
  const { t, times } = useWords();
  const day = asOf === undefined ? null : dayOf(asOf, times);
  if (from === 'user' && quote === undefined)
    return <>{day === null ? t('portal_from_user') : t('portal_from_user_on', day)}</>;
  if (from !== 'portal') {
    const whose = t(from === 'user' ? 'portal_from_offer_corrected' : 'portal_from_offer');
    return <>{day === null ? whose : t('portal_seen', whose, day)}</>;
  }
  const asOfDay = day === null ? '' : t('portal_as_of', day);
  return <>{secondary ? t('portal_secondary', asOfDay) : asOfDay}</>;
}

/** A plain day is the same everywhere; an instant is shown to the minute. */
const dayOf = (asOf: string, times: ReturnType<typeof useWords>['times']) =>
  /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? times.date(asOf) : times.moment(asOf);
