/** Says that an application, redemption or condition is complete. */
import type { DocumentRole } from '../documents';

export default {
  id: 'completion-mail',
  name: { ja: '完了メール', en: 'Completion mail', es: 'Correo de finalización' },
  subject:
    /(?:申し?込み?|応募|エントリー|登録|手続き?|交換|開設|開通|発行|認証|条件達成|本人確認|審査)[^。]{0,8}完了|(?:registration|sign-?up|application|redemption|verification|activation|account opening) (?:is )?(?:now )?complete|your account is (?:now )?(?:open|active)|(?:registro|inscripcion|canje|alta|solicitud|verificacion)\w* (?:se ha )?complet\w+|cuenta (?:abierta|activada)|canje realizado/,
  text: /(?:登録|手続き?|交換|開設|申し?込み?)が?、?(?:すべて)?完了(?:いた|し)|(?:registration|application|redemption) (?:is|has been) (?:now )?complet|(?:registro|canje|solicitud) se ha completado/,
  never: /完了(?:して|し)?(?:いま|おり)せん|未完了|not complete|注文|order|pedido/,
} satisfies DocumentRole;
