/** Refused, though the kept pages say otherwise: show them their own words and ask for the clause. */
import { isRefused, saidByDesk } from '../claims';
import type { Escalation } from '../escalations';

export default {
  id: 'quote-clause',
  rank: 2,
  letter: true,
  name: {
    ja: '掲載ページの記載を引用する',
    en: 'Quote their page',
    es: 'Citar su propia página',
  },
  why: {
    ja: '保存したページの一文をそのまま示し、どの条項により対象外なのかを尋ねます。',
    en: 'Shows the sentence on the page you kept, and asks which clause stands against it.',
    es: 'Muestra la frase de la página guardada y pregunta qué cláusula se opone.',
  },
  fits: (input) => input.quotes.length > 0 && (isRefused(input) || saidByDesk(input).length > 0),
} satisfies Escalation;
