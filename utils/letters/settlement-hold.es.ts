/** Courtesy first, then what is wrong, several remedies that would do, and which one is preferred. */
import type { LetterRule } from '../letters';

export default {
  id: 'settlement-hold.es',
  write: (pen) => ({
    subject: 'Sobre mi pedido',
    body: [
      `Gracias por su atención hasta ahora. Le escribo por el siguiente pedido${pen.seen.order}.`,
      pen.details('product', 'order-number', 'ordered-at?', 'amount', 'received-on?', 'problem'),
      pen.photos && `Adjunto fotos${pen.photos}.`,
      `Cualquiera de estas soluciones me parece bien:\n${pen.remedies('return', 'replacement', 'partial-refund')}`,
      pen.has('remedy') && `Preferiría: ${pen.say('remedy')}.`,
      'Le agradecería que me indique cuál le conviene más. Hasta que lo acordemos, le ruego que el pago quede retenido.',
    ],
  }),
} satisfies LetterRule;
