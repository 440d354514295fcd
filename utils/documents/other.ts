/** None of the others, as the user says. Never proposed. */
import type { DocumentRole } from '../documents';

export default {
  id: 'other',
  name: { ja: 'その他の書類', en: 'Another document', es: 'Otro documento' },
} satisfies DocumentRole;
