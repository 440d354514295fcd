/** A week without an answer, or the day that was named is over: ask how it stands. */
import { isPast, lastContactOf, lastNamed } from '../claims';
import type { Escalation } from '../escalations';

/** Desks that say how long they take say 3 business days to 10; a week is polite. */
const patientDays = 7;

export default {
  id: 'follow-up',
  rank: 1,
  letter: true,
  name: {
    ja: '状況を確認する',
    en: 'Ask how it stands',
    es: 'Preguntar cómo va',
  },
  why: {
    ja: '返信がないまま1週間が過ぎたか、約束の日を過ぎています。前回の日付を添えて、丁寧に確認します。',
    en: 'A week has passed without an answer, or the day they named is over. Ask politely, with the date you wrote.',
    es: 'Ha pasado una semana sin respuesta, o el día que indicaron. Pregunta con cortesía y con la fecha de tu mensaje.',
  },
  fits(input) {
    const { claim, contacts, today } = input;
    if (!claim || ['draft', 'lost', 'won'].includes(claim.status)) return false;
    const promised = lastNamed(contacts, 'promisedBy');
    if (promised !== undefined) return isPast(input, promised);
    const last = lastContactOf(claim, contacts);
    return last !== null && Date.parse(today) - Date.parse(last) >= patientDays * 86_400_000;
  },
} satisfies Escalation;
