/** The front line cannot go further: ask to have it looked at by somebody who may decide, and leave them the time. */
import { isRefused, saidByDesk } from '../claims';
import type { Escalation } from '../escalations';

export default {
  id: 'supervisor',
  rank: 5,
  letter: true,
  name: {
    ja: '上席への確認をお願いする',
    en: 'Ask for a supervisor',
    es: 'Pedir que lo vea un responsable',
  },
  why: {
    ja: '担当の方では判断が難しそうなとき、上席に確認のうえ後日の回答をお願いします。',
    en: 'When the person cannot decide: asks to have it checked by a supervisor, and to hear later.',
    es: 'Cuando quien atiende no puede decidir: pide que lo revise un responsable y responder más tarde.',
  },
  fits: (input) => isRefused(input) || saidByDesk(input).length >= 2,
} satisfies Escalation;
