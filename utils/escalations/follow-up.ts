/** The desk is silent for longer than one waits, or the day that it named is over: ask how it stands. */
import { nextDoing } from '../claims';
import type { Escalation } from '../escalations';

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
    ja: '返信の目安を過ぎたか、約束の日を過ぎています。前回の日付を添えて、丁寧に確認します。',
    en: 'They have been silent for longer than one waits, or the day they named is over. Ask politely, with the date you wrote.',
    es: 'Llevan más tiempo callados del que se suele esperar, o ha pasado el día que indicaron. Pregunta con cortesía y con la fecha de tu mensaje.',
  },
  fits: ({ claim, contacts, today }) => claim !== null && nextDoing(claim, contacts, today).doing === 'ask',
} satisfies Escalation;
