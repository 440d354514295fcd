/** Says that something was paid for: a receipt, an invoice, a slip. */
import type { DocumentRole } from '../documents';

export default {
  id: 'receipt',
  name: { ja: '領収書・レシート', en: 'Receipt or invoice', es: 'Recibo o factura' },
  subject:
    /領収[書証]|レシート|請求書|納品書|(?:支払い?|決済|入金)[^。]{0,8}(?:完了|確認|受領|明細)|\b(?:e-?)?receipt|\binvoice|payment (?:received|confirm)|\b(?:factura|recibo|ticket de compra|justificante)\b|pago (?:recibido|confirmado|realizado)/,
  text: /領収(?:書|いたし|致し)|\breceipt (?:number|no|#)|invoice (?:number|no\.?|#)|numero de factura|factura no/,
} satisfies DocumentRole;
