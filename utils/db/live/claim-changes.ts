/** What the user does about the claims of a trip; its dates are found anew after each. */
import { useState } from 'preact/hooks';
import { isDecided, type KnownDay, type RemedyId, reopen, step, stepBack } from '../../claims';
import { database } from '../../db';
import { type Written, withEdit } from '../../letters';
import { ask } from '../../messages/ask';
import type { Claim, ClaimStatus, ContactMeans, Language } from '../../records';
import {
  addContact,
  changeClaim,
  closeClaim,
  type NewContact,
  openClaim,
  sendClaim,
  setDeleted,
} from '../claims';
import { supplyAnchor } from '../reminders';
import { useChanging } from './changing';

const now = () => new Date().toISOString();
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const without = (answers: Claim['answers'], field: string) =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => name !== field));

/** `failed` tells that the last change was not stored; `opened` is the claim that was begun, or gone on with, last. */
export function useClaimChanges(tripId: string, language: Language) {
  const { failed, run: watch } = useChanging();
  const [opened, setOpened] = useState<{ id: string } | null>(null);
  const run = (change: Promise<unknown>) => watch(change.then(() => ask('reminders.refresh', { tripId })));
  const change = (id: string, how: (claim: Claim) => Claim) => run(changeClaim(database, id, how));
  const actions = {
    onOpen: (kind: string) =>
      run(openClaim(database, { tripId, kind, language }, now()).then((id) => setOpened({ id }))),
    onSend: (id: string, letter: string, means: ContactMeans) =>
      run(sendClaim(database, id, { letter, means, at: now(), zone: zone() })),
    onStep: (id: string, to: ClaimStatus) => change(id, (claim) => step(claim, to, now())),
    onBack: (id: string) => change(id, stepBack),
    onReopen: (id: string) => change(id, (claim) => reopen(claim, now())),
    onLanguage: (id: string, chosen: Language) => change(id, (claim) => ({ ...claim, language: chosen })),
    onEscalate: (id: string, letter: string) =>
      change(id, (claim) => ({ ...(isDecided(claim) ? reopen(claim, now()) : claim), letter })),
    onLetter: (id: string, letter: string) => change(id, (claim) => ({ ...claim, letter })),
    onEdit: (id: string, text: string | null, written: Written) =>
      change(id, (claim) => withEdit(claim, text, written, now())),
    onTick: (id: string, check: string, ticked: boolean) =>
      change(id, (claim) => {
        const others = claim.ticked.filter((one) => one !== check);
        return { ...claim, ticked: ticked ? [...others, check] : others };
      }),
    onAnswer: (id: string, field: string, value: string) =>
      change(id, (claim) => {
        const answers = without(claim.answers, field);
        return { ...claim, answers: value.trim() ? { ...answers, [field]: value.slice(0, 2_000) } : answers };
      }),
    onSupply: (day: KnownDay, date: string | null) => run(supplyAnchor(database, tripId, day, date)),
    onRemedies: (id: string, chosen: RemedyId[]) => change(id, (claim) => ({ ...claim, remedies: chosen })),
    onArrived: (id: string) => run(closeClaim(database, id, now())),
    onContact: (contact: NewContact) => run(addContact(database, contact)),
    onDelete: (what: 'claims' | 'contacts', id: string) => run(setDeleted(database, what, id, now())),
    onRestore: (what: 'claims' | 'contacts', id: string) => run(setDeleted(database, what, id, null)),
  };
  return { failed, opened, actions };
}
