/** The desk asked for something: what it asked for, ready to be sent. */
import { openRequest } from '../claims';
import type { Escalation } from '../escalations';

export default {
  id: 'answer-request',
  rank: -2,
  letter: true,
  name: {
    ja: '求められた情報を返信する',
    en: 'Answer what they ask',
    es: 'Responder a lo que piden',
  },
  why: {
    ja: '窓口が情報を求めています。わかっている内容を並べた返信を用意します。早めに返すと、手続きが止まりません。',
    en: 'They asked for more. The answer is written from what is known; a prompt one keeps the case going.',
    es: 'Piden más datos. La respuesta se escribe con lo que se sabe; si es rápida, el caso sigue su curso.',
  },
  fits: ({ claim, contacts }) => openRequest(claim, contacts)?.answer === 'info-requested',
} satisfies Escalation;
