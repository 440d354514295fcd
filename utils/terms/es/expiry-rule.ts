/** When what was given stops being usable, counted from when it was given or bought. */

import type { Window } from '../../records/fact';
import { isApart } from '../grammar/es/apart';
import { held, idle } from '../grammar/es/nouns';
import { timedKind } from '../latin/timed';
import { anchored, detailOf, endOf, isIdle, type Natural } from '../latin/values';
import { sayings } from '../latin/worded';
import { together } from '../worded';

/** "Hasta finales de junio": its last day, whatever it began with. */
const monthEnd = (window: Window | null): Window | null =>
  window && typeof window.start === 'string' && /^\d{4}-\d\d$/.test(window.start)
    ? { ...window, start: null }
    : window;

const natural: Natural = [['', 'grant']];

const timed = timedKind('expiry-rule', {
  lang: 'es',
  kind: 'expiry_rule',
  cues: [
    [
      `${held} (?:[^.;]{0,60} )?(?:caduca(?:n|ra|ran)?|vence(?:n|ra|ran)?|expira(?:n|ra|ran)?|prescrib(?:e|en|iran?)|se (?:perdera|perderan|cancelan?|cancelara|cancelaran|eliminan?|eliminara|eliminaran|anulan?|anularan?|pierden?|borran?|borrara|borraran|desactivan?|desactivaran?)|quedan? (?:anulad|cancelad|sin efecto)[a-z]{0,3}|quedaran? (?:anulad|cancelad|sin efecto)[a-z]{0,3}|desaparec(?:e|en|eran?)|dejan? de (?:ser|valer|funcionar))`,
      4,
    ],
    [
      `${held} (?:[^.;]{0,60} )?(?:tienen?|tendran?|con|es|son|sera|seran) (?:de )?(?:una |un |la |su )?(?:periodo de |plazo de )?(?:vigencia|validez|caducidad|valid[oa]s?|vigentes?)`,
      4,
    ],
    [
      `${held} (?:[^.;]{0,40} )?(?:valid[oa]s?(?![a-z])|vigentes?|podran? (?:<1>)?(?:utilizar|usar|disfrutar|gastar|consumir)se|(?:debera|deberan|debe|deben|podra|podran|puede|pueden) (?:<1>)?(?:ser )?(?:utiliza|usa|gasta|consumi|disfruta)[a-z]{1,4})`,
      3.3,
    ],
    [`${held} (?:[^.;]{0,90} )?valid[oa]s? (?:para|hasta|por|durante|desde) `, 3],
    [
      '(?:la |con (?:una )?|su |una |tendra una )?(?:vigencia|validez|caducidad)(?: para su (?:redencion|uso|canje))?(?: es| sera)?(?: de)?',
      2.6,
    ],
    ['(?:caduca|vence|expira)(?:n|ra|ran)?', 2.6],
    ['(?:sera|seran|es|son|estara|estaran) (?:valid|vigente|canjeable|utilizable)[oa]?s?', 3],
    [
      '(?:tienen?|tendran?|con) (?:una |un )?(?:vida|duracion|periodo|plazo)(?: util)?(?: maxim[oa])?(?: de)?',
      3.4,
    ],
    [
      `no (?:se )?(?:haya[ns]? )?(?:us|utili[zc]|gast|canje|redim|consum|disfrut)[a-z]{1,4} (?:[^.;]{0,90} )?(?:se (?:perder|cancelar|anular|eliminar|borrar)an?|perder(?:as?|an)|(?:caduc|expir)ara?n?|vencer(?:a|an)|quedar(?:a|an))(?![a-z])`,
      4,
    ],
    ['(?:duran?|duraran?|se mantienen?|se conservan?)(?![a-z])', 3.2],
    [
      '(?:usa|gasta|utiliza|disfruta|aprovecha|consume|usar|gastar|utilizar|disfrutar|gastarse|consumir)(?:l[oae]s?|(?: tus?| sus?| el| los| las) (?:<1>)?(?:saldo|puntos|vales?|cupon(?:es)?|bonos?|codigos?|cheques?|premios?|importe))(?![a-z])',
      2.9,
    ],
    ['fecha de (?:caducidad|vencimiento|expiracion)', 3],
    [
      '(?:viaje|estancia|experiencia|premio) (?:[^.;]{0,40} )?(?:deber|podr)[a-z]{1,3} (?:<1>)?(?:realizar|disfrutar|hacer|usar|consumir)se(?![a-z])',
      4.2,
    ],
    ['(?:se (?:reinician?|reiniciaran?|resetean?)|(?:vuelven?|se ponen?|pasan?) a cero)', 4],
    [`(?:elimin|borr|cancel|anul|retir)(?:a|amos|an|aremos|aran?) (?:<3>)?${held}`, 4],
    [
      '(?:deber(?:a|an|as)|debes?|deben|podr(?:a|an|as)|puedes?|pueden) (?:<1>)?(?:ser (?:utilizad|usad|gastad|consumid|disfrutad)[oa]s?|(?:utilizar|usar|gastar|consumir|disfrutar)(?:se|l[oa]s?))(?![a-z])',
      3.3,
    ],
    ['(?:para|podras?|puedes?) (?:utilizar|usar|gastar|disfrutar|consumir)(?:lo|los|la|las)?', 2.6],
  ],
  titles:
    'caducidad|vencimiento|validez|(?:cuando|hasta cuando|como|se|no) (?:<2>)?(?:caduca|vence|expira)|cuanto (?:<1>)?(?:duran?|tiempo (?:<1>)?(?:valen?|duran?|tengo))|hasta cuando|vigencia de (?:los|las|el) (?:puntos|cupon|vale|bono|tarjeta)',
  needs: `(?:${held}|cheque ahorro|viaje|estancia|(?:no )?(?:utilizad|usad|consumid|canjead)[oa]s)`,
  never: `(?:(?:tarda|demora)(?:n|ra|ran)?(?![a-z])|${idle}|inactividad|sin (?:movimientos?|actividad|acumular|realizar|estancias?|visitas?|vuelos?|compras?|pedidos?)|(?:no (?:se )?|sin )(?:reclam|recog)[a-z]{1,5}|ultim[oa] (?:compra|movimiento|actividad|operacion|transaccion|acumulacion)|cookie|privacidad|sesion|promocion (?:[^.;]{0,30} )?(?:valida|vigente)|oferta (?:[^.;]{0,30} )?(?:valida|vigente)|(?<![a-z])no caducan)`,
  neverNear:
    '(?:promocion|oferta|campana|concurso|sorteo) (?:sera |es |esta )?(?:valida|vigente|finaliza|termina)|vigencia de la (?:promocion|campana|oferta)',
  value(time, words) {
    if (time.sort === 'window') return isApart(words.left) ? null : monthEnd(endOf(time));
    if (time.sort === 'detail') return detailOf(time);
    if (
      time.sort !== 'rule' ||
      isIdle(time) ||
      time.lead.direction === 'before' ||
      time.lead.direction === 'every'
    )
      return null;
    // What the draw gave is claimed, not used up.
    if (time.value.anchor === 'x_draw' && /premio/.test(words.text)) return null;
    // The delivery of what lapses is its own, not that of goods; what is topped up comes with it.
    const isOwn = /^(?:x_delivery|shipment)$/.test(time.value.anchor)
      ? !/pedido|producto|articulo|paquete|mercancia/.test(words.text)
      : time.value.anchor === 'purchase' && /recarga/.test(words.text);
    const own = isOwn
      ? { ...time.value, anchor: 'grant' }
      : // "Hasta el último día de ese mes": of the month of the birthday.
        time.value.anchor === 'x_birthday' && time.value.snap === 'end_of_month'
        ? { ...time.value, anchor: 'x_birth_month' }
        : time.value;
    const rule = {
      ...anchored(own, natural, words),
      ...(time.lead.direction !== 'in' ? {} : { within: time.value.within ?? false }),
    };
    const used =
      /(?:uso total|utilice todos?|agot(?:ar|e) (?:los|todos)|lo (?:primero )?que (?:suceda|ocurra)(?: primero| antes)?|lo primero que)/.test(
        `${words.text} ${words.all}`,
      );
    return used ? { ...rule, orWhen: 'all_used' } : rule;
  },
});

export default {
  ...timed,
  claim: together(
    timed.claim,
    sayings([
      {
        says: '(?:caduca(?:n|ra|ran)?|vence(?:n)?|valid[oa]s?|vigencia|caducidad|utilizar(?:se)?|canjear(?:se)?)[^.;]{0,40}(?:fecha|periodo) (?:que (?:se |figura |aparece |consta )?)?(?:<1>)?(?:indicad|senalad|impres|especificad|establecid|mostrad|indique|figur|aparec)[a-z]{0,4}',
        value: { unspecified: true },
        needs: held,
      },
    ]),
  ),
};
