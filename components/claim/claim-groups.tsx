/** All claims, by what is to be done next. */
import { type ClaimLine, claimKind, type Doing } from '../../utils/claims';
import { keyPart } from '../../utils/i18n';
import type { Trip } from '../../utils/records';
import { stakeOf } from '../../utils/trips';
import { useWords } from '../words';
import './claim-groups.css';

export type ClaimOfTrip = ClaimLine & { trip: Trip };

interface ClaimGroupsProps {
  groups: readonly { doing: Doing; lines: readonly ClaimOfTrip[] }[];
  /** The user's day, `YYYY-MM-DD`. */
  today: string;
  /** Address of a trip's page. */
  href: (tripId: string) => string;
}

export function ClaimGroups({ groups, ...rest }: ClaimGroupsProps) {
  const { t } = useWords();
  return (
    <>
      {groups.map(({ doing, lines }) => (
        <section key={doing} class={`card claim-group ${doing}`}>
          <h2>
            {t(`claims_doing_${doing}`)} <small>{lines.length}</small>
          </h2>
          <ul>
            {lines.map((line) => (
              <li key={line.claim.id}>
                <Line line={line} {...rest} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Line({ line, today, href }: { line: ClaimOfTrip } & Omit<ClaimGroupsProps, 'groups'>) {
  const { t, times, language } = useWords();
  const { claim, trip, lastContact, next } = line;
  const stake = stakeOf(trip) ?? rewardOf(trip);
  const name = [trip.portal?.name, trip.shop].filter(Boolean).join(' → ');
  return (
    <>
      <p class="name">
        <a href={href(trip.id)}>{claimKind(claim.kind)?.name[language] ?? claim.kind}</a>
        <span class={`status ${claim.status}`}>{t(`claimStatus_${keyPart(claim.status)}`)}</span>
        {stake && <span class="stake">{times.sum(stake.value, stake.currency)}</span>}
      </p>
      <p class="of">
        <span>{name}</span>
        <span>{lastContact ? t('claims_last', times.day(lastContact)) : t('claims_no_contact')}</span>
        {next.by && (
          <time dateTime={next.by} class={next.by < today ? 'late' : ''}>
            {t(isDeadline(line) ? 'claims_by' : 'claims_expected', times.date(next.by))}
          </time>
        )}
      </p>
    </>
  );
}

const isDeadline = ({ next: { doing, promised } }: ClaimLine): boolean => doing === 'answer' || promised;

/** What a claim was about stays so when it is over. */
const rewardOf = ({ offer: { reward, currency } }: Trip) =>
  reward === null ? null : { value: reward, currency: currency ?? '' };
