/** After a week without answer, or after the day that was named: asks how it stands. */
import type { LetterRule } from '../letters';

export default {
  id: 'follow-up.es',
  write: (pen) => ({
    subject: `Mi consulta anterior sobre ${pen.shop}`,
    body: [
      pen.asked
        ? `Le escribí el ${pen.asked} y aún no he recibido ${pen.answered ? 'más noticias' : 'respuesta'}.`
        : `Le escribí hace algún tiempo y aún no he recibido ${pen.answered ? 'más noticias' : 'respuesta'}.`,
      pen.promised && `Entendí que tendría noticias suyas a más tardar el ${pen.promised}.`,
      pen.details('member-email?', 'registered-email?', 'offer-name?', 'use-date?', 'order-number?'),
      pen.contacts(),
      'Si nuestros mensajes se han cruzado, le ruego que disculpe este. Le agradecería que me indique en qué estado está y cuándo puedo esperar una respuesta.',
    ],
  }),
} satisfies LetterRule;
