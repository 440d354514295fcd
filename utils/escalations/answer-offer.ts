/** The desk offers something else: say what one would like, and ask once more for what was promised. */
import { openRequest } from '../claims';
import type { Escalation } from '../escalations';

export default {
  id: 'answer-offer',
  rank: -1,
  letter: true,
  name: {
    ja: '代わりの提案に返事をする',
    en: 'Answer what they offer instead',
    es: 'Responder a lo que ofrecen',
  },
  why: {
    ja: '代わりの提案がありました。お礼と希望を伝え、それで手続きが完了するのかを確かめます。',
    en: 'They offer something else. Thank them, say what you would like, and ask whether that settles it.',
    es: 'Ofrecen otra cosa. Agradece, di qué prefieres y pregunta si con eso queda resuelto.',
  },
  fits: ({ claim, contacts }) => openRequest(claim, contacts)?.answer === 'alternative',
} satisfies Escalation;
