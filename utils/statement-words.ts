/** Words of history pages, as data: what their columns are called, what became of a purchase, what is a balance, what lapses. Latin words without case and accents. */
import type { TripStatus } from './records';

/** What a column, or the label before a value, names. */
export const fields = [
  'expiry',
  'decided',
  'status',
  'order',
  'balance',
  'spent',
  'date',
  'amount',
  'reward',
  'shop',
] as const;
export type Field = (typeof fields)[number];

/** In the order in which they are tried: `fecha de compra` is a date, `有効期限` none. */
export const fieldWords: Readonly<Record<Field, RegExp>> = {
  expiry: /有効期限|失効|期限|expir|valid until|use by|caduc|venc|vigencia/,
  decided:
    /(?:判定|確定|承認|反映|付与|加算|入金)(?:予定)?(?:日|時期|月)|予定日|^(?:expected|posted|payment|paid|confirmation|fecha prevista|fecha de abono|prevista?)(?: date| on)?$/,
  status: /状態|状況|ステータス|判定|結果|^(?:transaction )?(?:status|state)$|^(?:estado|situacion)$/,
  order:
    /(?:注文|受付|伝票|管理|予約)(?:番号|no|id)|^(?:order|booking|reference|invoice|receipt|transaction) ?(?:no|number|id|ref|reference)?\.?$|^(?:n[ºo°.]* ?(?:de )?)?(?:pedido|factura|referencia|ticket|boleta)$/,
  balance: /残高|^(?:running )?balance$|^saldo$/,
  spent: /^(?:利用|使用|減算|交換)(?:ポイント|マイル)?$|^(?:redeemed|used|spent)$|canjead|redimid|usados/,
  date: /日$|日時|日付|年月日|^(?:purchase |transaction |order |activity |click )?date(?: (?:and|&) time| added)?$|^when$|^(?:fecha|dia)(?: (?:y hora|de (?:la |tu )?(?:compra|operacion|pedido|movimiento|uso)))?$/,
  amount:
    /(?:利用|購入|注文|決済|買物|売上|対象)(?:金額|額)|^金額|^(?:purchase |order |sale |spend |transaction )?(?:amount|total|spend|purchase|sale|price)$|^(?:importe|monto|total|gasto|compra)(?: de (?:la |tu )?(?:compra|pedido))?$/,
  reward:
    /ポイント|マイル|獲得|報酬|付与|還元|キャッシュバック|成果|積算|points|miles|cash ?back|rewards?|earn|commission|avios|puntos|millas|recompensa|acumulad|bonificacion|movimiento/,
  shop: /ショップ|ストア|店|サービス|広告|案件|プログラム|内容|摘要|サイト|商品|shop|store|retailer|merchant|partner|description|details?|activity|brand|tienda|comercio|descripcion|detalle|concepto|local|establecimiento/,
};

/** Words that are more than `portal-words.ts` knows, each a whole label. `paid` alone is what most pages say of a reward that was handed over. */
export const stateWords: Readonly<Partial<Record<TripStatus, RegExp>>> = {
  pending:
    /^(?:判定待ち?|保留中?|未確定|未承認|仮付与|仮ポイント|確認中|審査中|付与待ち|処理中|awaiting (?:confirmation|approval)|in progress|pendientes?(?: de (?:confirmar|confirmacion|abono))?|en (?:tramite|proceso|revision)|registrad[oa]s?|por (?:llegar|liberar|confirmar))$/,
  confirmed: /^(?:(?:承認|確定)(?:済み?)?|validated|confirmad[oa]s?|validad[oa]s?|aprobad[oa]s?)$/,
  payable:
    /^(?:(?:加算|付与|獲得|反映)(?:済み?|完了)|付与しました|added|posted|abonad[oa]s?|acreditad[oa]s?|disponibles?)$/,
  paid: /^(?:(?:振込|交換|支払い?|入金)(?:済み?|完了)|paid|paid out|pagad[oa]s?|cobrad[oa]s?|transferid[oa]s?)$/,
  rejected:
    /^(?:(?:否認|非承認|無効|却下|対象外|キャンセル)(?:済み?)?|取消(?:済み?)?|付与取消|cancell?ed|denied|void|not eligible|rechazad[oa]s?|denegad[oa]s?|anulad[oa]s?|cancelad[oa]s?|no valid[oa]s?)$/,
  expired: /^(?:失効(?:済み?)?|期限切れ|lapsed|caducad[oa]s?|vencid[oa]s?)$/,
};

export const balanceKinds = ['now', 'pending', 'limited'] as const;
export type BalanceKind = (typeof balanceKinds)[number];

/** Whole labels of a figure, in the order in which they are tried. */
export const balanceWords: Readonly<Record<BalanceKind, RegExp>> = {
  limited:
    /期間限定(?:ポイント|p)|(?:limited[- ]time|promotional|bonus) (?:points|miles|cash ?back)|puntos (?:promocionales|temporales|de duracion limitada|por tiempo limitado)/,
  pending:
    /判定中|獲得予定|付与予定|承認待ち|保留中|仮ポイント|未確定(?:報酬|ポイント)?|^pending(?: (?:points|cash ?back|balance|rewards|miles))?$|(?:points|cash ?back) pending|^(?:puntos |saldo |cashback )?pendientes?(?: de (?:confirmar|abonar))?$|por liberar/,
  now: /(?:保有|所持|現在の?|利用可能な?|使える|有効)(?:の)?(?:合計)?(?:ポイント|マイル|pt)|(?:ポイント|マイル|キャッシュバック)?残高|^(?:your |current |available |points |mileage |cash ?back |account |rewards? )*balance|available (?:points|miles|cash ?back|balance)|(?:number|total) of (?:reward )?points|^payable$|saldo (?:actual|disponible|de puntos|al)|(?:puntos|millas|avios) disponibles|^(?:tu |mi )?saldo$|tienes$/,
};

/** A figure near it says what may lapse, a date when. */
export const lapseWords =
  /失効|有効期限|期限切れ|まで有効|(?:expir|laps)(?:es?|ing|y)\b|valid (?:until|through)|use (?:them )?by|caduc|por vencer|\bvencen?\b|vencimiento|validos? hasta/;
/** Past, or a rule instead of a date. */
export const noLapse =
  /失効しました|失効済|による失効|has expired|have expired|expired on|caducaron|han caducado|vencieron/;
/** So a page speaks of the figures that lapse by themselves, whatever else is earned. */
export const limitedWords = balanceWords.limited;

/** Headings above a history; no shop is called so. */
export const headingWords =
  /通帳|履歴|明細|一覧|アクティビティ|history|activity|statement|transactions?|trips|movimientos|historial|actividad|extracto|cartola/;

/** Rows that no shop's purchase is behind. */
export const housekeeping =
  /^(?:ポイント交換|交換|ログイン(?:ボーナス)?|毎日.{0,12}|.{0,12}アンケート|友達紹介|redeem|redemption|referral|daily .{0,20}|.{0,20}survey|welcome .{0,20}|canje.{0,30}|encuesta.{0,20}|bono de bienvenida)$/;

/** The first three letters of each month, English and Spanish. */
export const months: Readonly<Record<string, number>> = {
  jan: 1,
  ene: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  abr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  dic: 12,
};
