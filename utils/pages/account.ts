import { words } from '../page-words';
import type { PageRule } from '../pages';

export default {
  id: 'account',
  needs: 3.4,
  signals: [
    [
      'heading',
      2,
      words(
        '通帳|(ポイント|獲得|利用)(履歴|明細)',
        '(points|cash ?back|rewards?) (activity|history)|my (cash ?back|points|rewards)',
        'historial|movimientos|mis puntos',
      ),
    ],
    ['url', 0.8, /passbook|tsucho|history|activity|historial|point|puntos|cashback/],
    ['pending', 0.8, /判定中|獲得予定|pending|tracked|pendiente/],
    ['decided', 0.8, /承認|confirmed|declined|confirmad|rechazad/],
    ['balance', 1, /(保有|所持|獲得)ポイント|残高|balance|saldo/],
    ['dates', 1, /20\d\d[/.年-]\s?\d[\s\S]*20\d\d[/.年-]\s?\d|\d[/.-]20\d\d[\s\S]*\d[/.-]20\d\d/],
  ],
} satisfies PageRule;
