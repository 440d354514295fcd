/** The claims of a trip: which fit, and those that were begun, newest first. */
import { useEffect, useRef } from 'preact/hooks';
import { claimKind, isOpen } from '../../utils/claims';
import { caseOfClaim, type DeskRows } from '../../utils/db/desk';
import { keyPart } from '../../utils/i18n';
import type { Claim } from '../../utils/records';
import { useWords } from '../words';
import type { ClaimActions } from './actions';
import { ClaimLimits } from './claim-limits';
import { ClaimView } from './claim-view';
import { Gone } from './contact-log';
import { SuggestionList } from './suggestion-list';
import './claim.css';

interface ClaimRows {
  rows: DeskRows;
  actions: ClaimActions;
}

interface ClaimPanelProps extends ClaimRows {
  /** The claim that was begun, or gone on with, last: brought into view each time that another object tells of it. */
  opened: { id: string } | null;
}

export function ClaimPanel({ rows, opened, actions }: ClaimPanelProps) {
  const kept = rows.claims.filter(({ withdrawnAt }) => withdrawnAt === null);
  const [newest, ...earlier] = rows.claims;
  const top = useRef<HTMLDivElement>(null);
  // A row that was just stored is read a moment later.
  const shown = newest?.id === opened?.id ? opened : null;
  useEffect(() => {
    if (shown) top.current?.focus();
  }, [shown]);
  return (
    <div class="claims">
      <ClaimLimits input={rows.bare} asked={kept.some(isOpen)} />
      {newest && (
        <div class="newest" ref={top} tabIndex={-1}>
          <OneClaim claim={newest} rows={rows} actions={actions} />
        </div>
      )}
      {earlier.map((claim) => (
        <Folded key={claim.id} claim={claim} rows={rows} actions={actions} />
      ))}
      <SuggestionList input={rows.bare} begun={kept.map(({ kind }) => kind)} onOpen={actions.onOpen} />
    </div>
  );
}

function OneClaim({ claim, rows, actions }: ClaimRows & { claim: Claim }) {
  if (claim.withdrawnAt !== null) return <Gone what="claims" id={claim.id} onRestore={actions.onRestore} />;
  const contacts = rows.contacts.filter(({ claimId }) => claimId === claim.id);
  return (
    <ClaimView
      key={claim.id}
      claim={claim}
      input={caseOfClaim(rows, claim)}
      contacts={contacts}
      actions={actions}
    />
  );
}

function Folded(props: ClaimRows & { claim: Claim }) {
  const { t, language } = useWords();
  const { claim } = props;
  if (claim.withdrawnAt !== null) return <OneClaim {...props} />;
  const name = claimKind(claim.kind)?.name[language] ?? claim.kind;
  return (
    <details>
      <summary>
        {name} · {t(`claimStatus_${keyPart(claim.status)}`)}
      </summary>
      <OneClaim {...props} />
    </details>
  );
}
