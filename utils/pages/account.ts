import { words } from '../page-words';
import type { PageRule } from '../pages';

const states =
  /判定中|獲得予定|付与予定|承認|確定|却下|否認|失効|保留|pending|tracked|confirmed|declined|payable|paid|redeemed|expired|pendiente|confirmad|rechazad|abonad|canje|vencid|acumulad/g;
const dates =
  /20\d\d[/.年-]\s?\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d|\d{1,2} (?:de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)/g;

export default {
  id: 'account',
  spares: ['account-heading', 'past-text'],
  signals: [
    [
      'heading',
      words({
        ja: '通帳|(?:ポイント|獲得|利用|成果|報酬|承認)(?:履歴|明細|一覧)|ポイント(?:の)?(?:確認|状況)|マイル(?:明細|履歴)|アクティビティ|成果レポート|履歴',
        en: '(?:reward )?(?:points?|cash ?back|rewards?|earnings|miles)(?: (?:activity|history|statement|summary)|$)|(?:my|your) (?:cash ?back|points|rewards|earnings)|transactions?\\b|activity|shopping trips|my visits|mileage|(?:points|miles|reward) (?:balance|account)|statement',
        es: 'historial|movimientos|mi actividad|actividad de|mis (?:puntos|millas|recompensas|ganancias)|mi (?:cashback|saldo|monedero)|extracto|cartola|resumen de',
      }),
    ],
    [
      'url',
      /passbook|tsucho|history|activity|historial|point|puntos|cashback|rireki|meisai|earnings|transactions|movimientos|rewards|monedero|extracto|cartola|actividad|millas|report/,
    ],
    [
      'pending',
      words({
        ja: '判定中|獲得予定|承認待ち|未確定|仮付与|仮ポイント',
        en: 'pending|tracked|awaiting|processing',
        es: 'pendiente|en revision|registrad',
      }),
    ],
    [
      'decided',
      words({
        ja: '承認|獲得済|確定|却下|否認',
        en: 'confirmed|declined|payable|approved|rejected|paid',
        es: 'confirmad|rechazad|aprobad|abonad|pagad|disponible',
      }),
    ],
    [
      'balance',
      words({
        ja: '(?:保有|所持|獲得|利用可能|現在の)ポイント|残高|ポイント残',
        en: 'balance|available (?:points|cash ?back)|total earned|lifetime',
        es: 'balance|saldo|disponibles?|total acumulado',
      }),
    ],
    ['many-states', ({ folded }) => (folded.text.match(states)?.length ?? 0) > 3],
    ['many-dates', ({ folded }) => (folded.text.match(dates)?.length ?? 0) > 3],
    ['signed-amounts', ({ folded }) => (folded.text.match(/[+＋−-]\s?\d[\d,.]*/g)?.length ?? 0) > 3],
    ['expiry', words({ ja: '有効期限|失効', en: 'expir', es: 'caduca|vencen?|vencimiento' })],
  ],
  against: [
    [
      'bank-text',
      words({ ja: '振込|口座番号', en: 'direct debit|sort code|payroll', es: 'nomina|recibo|iban' }),
    ],
    [
      'orders-heading',
      words({
        ja: '(?:注文|購入)(?:履歴|詳細)',
        en: 'orders?\\b|purchase history',
        es: 'pedidos?\\b|compras',
      }),
    ],
    ['filling-fields', ({ fields }) => fields > 4],
  ],
} satisfies PageRule;
