import { captions, words } from '../page-words';
import type { PageRule } from '../pages';

export default {
  id: 'inquiry',
  needs: 3.4,
  spares: ['talk-url', 'everyday-title', 'many-fields'],
  signals: [
    [
      'heading',
      1.6,
      words('問い?合わ?せ|調査依頼', 'contact|support|claim|missing|[ei]nquir', 'contact|reclam|consulta'),
    ],
    ['message-field', 1.5, ['message']],
    ['sender-fields', 0.6, ['name', 'email']],
    ['send-button', 0.7, captions('送信|確認', 'send|submit', 'enviar')],
    ['url', 0.8, /contact|[ei]nquiry|toiawase|support|claim|reclam/],
    ['address-fields', -1.5, ['street', 'postal'], 2],
    ['nothing-to-fill', -2.5, ({ fields }) => !fields],
  ],
} satisfies PageRule;
