/** A desk's answer, or its note that an inquiry came in. */
import type { DocumentRole } from '../documents';

export default {
  id: 'reply',
  name: { ja: '問い合わせへの返信', en: 'Reply from the desk', es: 'Respuesta a la consulta' },
  subject:
    /(?:問い?合わ?せ|調査(?:依頼)?|ご?質問)[^。]{0,14}(?:回答|返信|受け?付け?|について|件|ありがとう|結果)|調査結果|\[?(?:ticket|case|request|caso|incidencia)\s?(?:id|no\.?|#)?\s?[:#]?\s?\d|(?:\byour |re:.*\b)(?:inquiry|enquiry|support request|claim)\b|^re: |(?:\b(?:tu|su) |re:.*\b)(?:consulta|reclamacion|incidencia)\b/,
  text: /お問い?合わ?せ(?:いただき|頂き|の件)|(?:thank you for|regarding) (?:contacting|your (?:inquiry|enquiry|claim))|gracias por (?:contactar|ponerte en contacto)/,
} satisfies DocumentRole;
