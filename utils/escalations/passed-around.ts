/** Two or more people or desks have answered, and nobody decides: list every one of them. */
import type { DeskCase } from '../claims';
import type { Escalation } from '../escalations';

const speakers = ({ contacts }: DeskCase) =>
  new Set(contacts.flatMap(({ from, person }) => (from === 'desk' && person?.trim() ? [person.trim()] : [])));

export default {
  id: 'passed-around',
  rank: 4,
  letter: true,
  name: {
    ja: '窓口をたらい回しにされている',
    en: 'You are being passed around',
    es: 'Le envían de un sitio a otro',
  },
  why: {
    ja: 'これまでの連絡をすべて一覧にして、担当の窓口と回答の見込みを尋ねます。',
    en: 'Lists every contact so far, and asks who will decide and by when.',
    es: 'Enumera todos los contactos y pregunta quién decidirá y cuándo.',
  },
  fits: (input) => speakers(input).size >= 2,
} satisfies Escalation;
