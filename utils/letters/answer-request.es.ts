/** Answers what the desk asked for, point by point. */
import type { LetterRule } from '../letters';

export default {
  id: 'answer-request.es',
  write: (pen) => ({
    subject: 'Respuesta a su consulta',
    body: [
      `Gracias por ocuparse de mi caso. Estos son los datos que me pidió${pen.request ? ` el ${pen.request.on}` : ''}${pen.seen.order}.`,
      pen.details(...pen.answers()),
      'Le agradecería que me indique si necesita algo más.',
    ],
  }),
} satisfies LetterRule;
