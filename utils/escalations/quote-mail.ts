/** The desk said something else before: quote it with the minute it came. */
import { saidByDesk } from '../claims';
import type { Escalation } from '../escalations';

export default {
  id: 'quote-mail',
  rank: 3,
  letter: true,
  name: {
    ja: '先方の案内を引用する',
    en: 'Quote what they told you',
    es: 'Citar lo que le dijeron',
  },
  why: {
    ja: 'いつ、誰から、どのような案内を受けたかを、受信した時刻とともに示します。',
    en: 'Says when, from whom and in which words you were told, to the minute.',
    es: 'Dice cuándo, quién y con qué palabras te lo dijo, al minuto.',
  },
  fits: (input) => saidByDesk(input).length > 0,
} satisfies Escalation;
