/**
 * The last step: people whose work it is to help. No letter, and no threat to the desk.
 * Japan: 消費者ホットライン 188 (消費者庁, city.kamakura.kanagawa.jp/seikatu/koho20230101.html). Read 2026-11-27.
 */
import { isOlder, isRefused, sentAtOf } from '../claims';
import type { Escalation } from '../escalations';

/** Investigations take one to three months. */
const investigationDays = 90;

export default {
  id: 'consumer-body',
  rank: 9,
  letter: false,
  name: {
    ja: '最後の手段：消費生活センターに相談する',
    en: 'The last step: a consumer advice body',
    es: 'El último paso: un organismo de consumo',
  },
  why: {
    ja: '上のどれでも進まないときは、消費者ホットライン188（局番なし）で相談できます。書き出したZIPと、やり取りの記録を手元に置いてください。',
    en: 'When none of the above helps: the consumer advice service of your country (in Japan, call 188). Have the exported ZIP and the list of contacts at hand.',
    es: 'Si nada de lo anterior sirve: la oficina de consumo de tu municipio (OMIC) o, en Japón, el 188. Ten a mano el ZIP exportado y la lista de contactos.',
  },
  fits: (input) =>
    isRefused(input) ||
    (input.claim !== null && isOlder(input, sentAtOf(input.claim) ?? undefined, investigationDays)),
} satisfies Escalation;
