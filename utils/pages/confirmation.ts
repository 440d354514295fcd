import { deal, orderNumber, total, words } from '../page-words';
import type { PageRule } from '../pages';

const [ja, en, es] = deal;
const thanks = words(
  `${ja}(いただき|手続き|[をがは、])*(ありがとう|誠に|完了|確定し|承り|受け?付け)`,
  `thank(s| you) for (your |the )?${en}|${en} ((is|has been|was) placed|(is |has been |was )?(complete|confirm|receive|success))|complete order$`,
  `gracias por ([ts]u )?${es}|${es} (ha sido )?(confirmad|realizad|recibid|completad|exitos)`,
);

export default {
  id: 'confirmation',
  needs: 3.2,
  signals: [
    ['thanks-heading', 2.8, thanks],
    ['thanks-text', 1.5, thanks],
    ['order-number', 1.8, ({ text, folded }) => orderNumber(text, folded.text)],
    ['url', 1.3, /complet|thank|confirm(ation|ed|ad)|success|received|gracias|exito/],
    [
      'mail-sent',
      1,
      words(
        'メールを?.{0,12}(お送り|送信)',
        'confirmation e?-?mail',
        '(recibi|envia)\\w*.{0,40}(correo|mail)',
      ),
    ],
    ['total', 0.5, total],
  ],
} satisfies PageRule;
