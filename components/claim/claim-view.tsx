/** One claim: where it stands, what to have together, the letter, the form, how it went, what was said. */
import { checklistOf, claimKind, type DeskCase, fieldOf, fieldsToFill } from '../../utils/claims';
import { keyPart } from '../../utils/i18n';
import { letterOf, writtenOf } from '../../utils/letters';
import type { Claim, Contact } from '../../utils/records';
import { useWords } from '../words';
import type { ClaimActions } from './actions';
import { BlackenedList } from './blackened-list';
import { Checklist } from './checklist';
import { ClaimLife } from './claim-life';
import { ConditionList } from './condition-list';
import { ContactLog } from './contact-log';
import { ContradictionList } from './contradiction-list';
import { EscalationList } from './escalation-list';
import { FormSheet } from './form-sheet';
import { KnownDays } from './known-days';
import { LetterEditor } from './letter-editor';
import { PolicyList } from './policy-list';
import { RemedyList } from './remedy-list';

interface ClaimViewProps {
  claim: Claim;
  /** The case with this claim in it. */
  input: DeskCase;
  /** Of this claim, deleted ones among them. */
  contacts: readonly Contact[];
  actions: ClaimActions;
}

export function ClaimView({ claim, input, contacts, actions }: ClaimViewProps) {
  const { t, language } = useWords();
  const kind = claimKind(claim.kind);
  const letter = kind && letterOf(claim, kind.desk, input);
  if (!letter) return <p class="problem">{t('claim_unknown', claim.kind)}</p>;
  const { id } = claim;
  // What the letter names and no form asks for is filled in, or said otherwise, here too.
  const fields = new Set([...fieldsToFill(kind, input), ...letter.fields]);
  const lines = [...fields].map((field) => ({ field, known: fieldOf(input, field, claim.language) }));
  const checks = checklistOf(kind, input, language);
  const done = checks.filter(({ state }) => state !== 'open').length;
  return (
    <article class="claim" aria-label={kind.name[language]}>
      <header>
        <h3>{kind.name[language]}</h3>
        <span class={`status ${claim.status}`}>{t(`claimStatus_${keyPart(claim.status)}`)}</span>
      </header>
      <Completeness
        done={done + lines.filter(({ known }) => known).length}
        of={checks.length + lines.length}
      />
      <Checklist lines={checks} onTick={(check, ticked) => actions.onTick(id, check, ticked)} />
      <ConditionList input={input} />
      <ContradictionList input={input} />
      <BlackenedList input={input} />
      <PolicyList input={input} />
      <KnownDays days={kind.days ?? []} supplied={input.trip.supplied} onSupply={actions.onSupply} />
      <RemedyList
        input={input}
        all={kind.remedies ?? []}
        language={claim.language}
        onRemedies={(chosen) => actions.onRemedies(id, chosen)}
      />
      <LetterEditor
        claim={claim}
        letter={letter}
        onLetter={(which) => actions.onLetter(id, which)}
        onLanguage={(which) => actions.onLanguage(id, which)}
        onEdit={(text) => actions.onEdit(id, text, writtenOf(letter, input))}
      />
      <FormSheet
        claimId={id}
        lines={lines}
        rules={kind.desk === 'portal' ? input.rules : {}}
        onAnswer={(field, value) => actions.onAnswer(id, field, value)}
      />
      <ClaimLife
        claim={claim}
        onSend={(means) => actions.onSend(id, letter.shown, means)}
        onStep={(to) => actions.onStep(id, to)}
        onBack={() => actions.onBack(id)}
        onReopen={() => actions.onReopen(id)}
        // Until the user says so, money that was promised has not come.
        {...(input.trip.status !== 'paid' && { onArrived: () => actions.onArrived(id) })}
      />
      <EscalationList
        input={input}
        chosen={claim.letter}
        onLetter={(which) => actions.onEscalate(id, which)}
      />
      <ContactLog claimId={id} contacts={contacts} fields={[...fields]} {...actions} />
      <button type="button" class="plain" onClick={() => actions.onDelete('claims', id)}>
        {t('claim_delete_whole')}
      </button>
    </article>
  );
}

/** How much of what this desk wants is there: points of the checklist and fields of the form. */
function Completeness({ done, of }: { done: number; of: number }) {
  const { t } = useWords();
  return (
    <p class="completeness">
      <meter value={done} max={of} aria-label={t('claim_complete', done, of)} />{' '}
      <span class="why">{t('claim_complete', done, of)}</span>
    </p>
  );
}
