/** Words by which sentences of a policy on returns and refunds are told apart, in the languages we speak. */
import type { PolicyPart } from './claim-policy';

export const policyWords: Readonly<Record<PolicyPart | 'about', RegExp>> = {
  about:
    /返品|返金|交換|返送|\brefund|\breturn(?:s|ed|ing)?\b|\bexchange|\breplace|money back|devol[uv]|reembols|\bcambi(?:os?|ar|an|amos)\b|sustitu/i,
  eligibility:
    /不良|破損|誤配|異なる商品|未開封|未使用|対象(?!外)|defect|damaged|faulty|wrong item|unopened|unused|not as described|defectuos|dañad|equivocad|sin (?:usar|abrir)|en perfecto estado/i,
  time: /[\d０-９一二三十]+\s*(?:日|営業日|週間|か月|ヶ月|カ月)|\b\d+\s*(?:business |working |calendar )?(?:days?|weeks?|months?|hours?)\b|\b\d+\s*(?:días?|semanas?|meses|horas?)/i,
  amount:
    /全額|一部|半額|日割|代金|送料|手数料|full (?:refund|amount|price)|partial|pro.?rata|part of the price|shipping|postage|delivery (?:cost|fee)|íntegr|importe|parcial|prorrat|gastos de (?:envío|devolución)/i,
  process:
    /ご連絡|お問い?合わ?せ|フォーム|手続|申請|お申し?出|返送|\bcontact\b|\bform\b|request|write to|send (?:it|the item)|contact[ae]|formulario|solicit|escríb/i,
  exclusion:
    /できません|(?:承|受け)[^。]{0,8}(?:ません|かね)|お断り|対象外|不可|除き|cannot|can't|not (?:be )?(?:accept|refund|return|eligible|possible)|non-?refundable|except|excluded|no (?:se )?(?:admit|acept|pued|reembols)|excluid|salvo|excepto/i,
  documents:
    /領収書|レシート|納品書|写真|注文番号|保証書|receipt|invoice|proof of purchase|photo|order number|recibo|ticket|factura|justificante|\bfotos?\b|número de pedido/i,
};
