/** A contact out of the form it was filled into. */
import type { NewContact } from '../../utils/db/claims';
import { contactMeans, deskAnswers } from '../../utils/records';

/** An instant as `datetime-local` wants it, in the user's zone. */
export function nowForInput(now: Date): string {
  const shifted = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** Fields by name: `at` (local time), `means`, `from`, `person`, `said`, `tries`, `waited`, `promisedBy`, `answerBy`, `answer`, `terms`, `asked`. */
export function contactOf(claimId: string, form: FormData): NewContact {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const means = contactMeans.find((one) => one === text('means')) ?? 'mail';
  const answer = deskAnswers.find((one) => one === text('answer'));
  const asked = form.getAll('asked').map(String);
  const phone = { tries: Number(text('tries')), waitedMinutes: Number(text('waited')) };
  return {
    claimId,
    at: new Date(text('at')).toISOString(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    means,
    from: text('from') === 'user' ? 'user' : 'desk',
    person: text('person') || null,
    said: text('said'),
    ...(means === 'phone' && { phone }),
    promisedBy: text('promisedBy') || null,
    answerBy: text('answerBy') || null,
    ...(answer && { answer }),
    ...(text('terms') && { terms: text('terms') }),
    ...(asked.length > 0 && { asked }),
  };
}
