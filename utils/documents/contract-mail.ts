/** Says that a contract was made, or what it says. Not the same as a purchase: self-affiliate desks tell the two apart. */
import type { DocumentRole } from '../documents';

export default {
  id: 'contract-mail',
  name: { ja: '契約メール', en: 'Contract mail', es: 'Correo del contrato' },
  subject:
    /契約(?!期間)[^。]{0,10}(?:成立|完了|内容|書面|締結|のお知らせ|のご案内|確認|ありがとう)|契約書|your (?:new )?(?:contract|policy|agreement|plan)\b|(?:contract|policy|agreement) (?:documents?|details|confirmation)|welcome to your (?:new )?plan|(?:tu|su) (?:nuevo )?contrato|contrato (?:firmado|formalizado)|(?:datos|documentacion) (?:de(?:l| tu)) contrato/,
  text: /契約が?(?:成立|締結)|契約内容は(?:以下|下記)|your contract (?:has been|is now)|contrato ha quedado (?:firmado|formalizado)/,
} satisfies DocumentRole;
