/** Says that an application, entry or registration came in; what becomes of it is still open. */
import type { DocumentRole } from '../documents';

export default {
  id: 'application-mail',
  name: { ja: '申込受付メール', en: 'Application mail', es: 'Correo de la solicitud' },
  subject:
    /(?:申し?込み?|応募|エントリー|参加|登録)[^。]{0,8}(?:受け?付け?|承り|を?頂き|いただき|ありがとう)|仮登録|application (?:received|submitted)|we(?: have|'ve)? received your (?:application|entry)|thank you for (?:applying|entering|registering|signing up)|(?:solicitud|inscripcion|participacion)\w* (?:recibida|registrada)|(?:hemos recibido|gracias por) tu (?:solicitud|inscripcion|participacion)/,
  text: /(?:申し?込み?|応募|エントリー)を?(?:受け?付け|承り)|we have received your (?:application|entry)|hemos recibido tu (?:solicitud|inscripcion)/,
  never: /完了/,
} satisfies DocumentRole;
