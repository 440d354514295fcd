/** When the reward is given or approved. */
import { reward } from '../grammar/es/nouns';
import { timedKind } from '../latin/timed';
import { anchored, dayOf, detailOf, type Natural } from '../latin/values';

const natural: Natural = [
  ['(?:solicit|retir|canje|pedir (?:el|tu) pago)', 'x_claim'],
  ['(?:ganador|premio|sorteo)', 'x_draw'],
  ['(?:estancia|viaje|vuelo|alojamiento)', 'x_usage_end'],
  ['(?:compra|pedido|transaccion|tienda|comercio|gasto|ticket)', 'purchase'],
  ['cash ?back', 'purchase'],
  ['', 'condition_met'],
];
const given =
  '(?:abon|acredit|ingres|entreg|envi|carg|asign|acumul|otorg|confirm|valid|aprob|pag|public|anunci|concede|emit|reparti|transferi|recib|obtendr|efectu|realiz|hara|reflej|dispon|aplic|reembols|sum|devolver|bonific|tramit|proces)[a-z]{0,9}';

export default timedKind('payout-rule', {
  lang: 'es',
  kind: 'payout_rule',
  cues: [
    [
      `se (?:le |te |les |os )?(?:hara|haran|procede(?:ra)?|realiza(?:ra)?|efectuara|llevara a cabo)?(?:<2>)?${given}`,
      3,
    ],
    [`(?:sera|seran|es|son|estara|estaran|quedara|quedaran|sea|sean) (?:<1>)?${given}`, 3],
    [`${reward} (?:<3>)?(?:se )?${given}`, 2.7],
    [
      `(?:recibiras?|recibira|recibiran|obtendras?|tendras?|veras?|cobraras?|recibiremos|le llegara|te llegara) (?:[^.;]{0,40} )?${reward}`,
      2.8,
    ],
    [
      '(?:te |le |les |os )?(?:abonaremos|ingresaremos|enviaremos|pagaremos|pagamos|haremos|acreditaremos|devolveremos|entregaremos|procederemos|transferimos|abonamos|ingresamos|enviamos|pagamos|confirmamos|entregamos|devolvemos|confirmaremos)',
      3,
    ],
    [
      `(?:el |los |la )?(?:pago|abono|ingreso|entrega|envio|acreditacion|confirmacion|publicacion|anuncio|validacion|asignacion)s? (?:de |del |de la |de los |de las )(?:<2>)?(?:${reward}|resultados)`,
      3,
    ],
    ['(?:recibiras?|recibira|recibiran|obtendras?|tendras?) (?:<1>)?(?:el|la|tu|su|los|las|tus|sus) ', 2.4],
    ['(?:tarda(?:n|ra|ran)?|demora(?:n|ra|ran)?|puede(?:n)? tardar|suele(?:n)? tardar)', 2.8],
    [
      'plazo (?:maximo )?(?:de|para) (?:la |el )?(?:abono|entrega|pago|confirmacion|validacion|envio|ingreso)',
      3.4,
    ],
    ['lo anterior (?:con|en) un plazo', 2.4],
    ['(?:considerando|teniendo)(?: como)? (?:<1>)?plazo', 2.4],
  ],
  titles: 'pago|abono|entrega|cuando (?:recib|se abona|cobr)|publicacion|confirmacion',
  needs: `(?:${reward}|pago|promocion|concurso|sorteo|compra)`,
  never:
    '(?:defectuos|(?:productos?|articulos?) devuelt|devolucion del (?:producto|articulo)|desistimiento|vigencia de|vence|datos personales|privacidad|desistimiento|ejercer (?:sus|tus) derechos|atenderemos su peticion|ultima actualizacion|debera (?:enviar|remitir|presentar|reclamar|responder)|no podra (?:reclamar|canjear))',
  neverNear:
    '(?:valid[oa]s? (?:hasta|por|durante|desde)|vigencia|caduc|vence|(?:pedido|envio) (?:se entregara|estandar)|plazo de devolucion)',
  value(time, words) {
    if (time.sort === 'window') return time.lead.side === 'begins' ? null : dayOf(time);
    if (time.sort === 'detail') return detailOf(time);
    if (time.sort !== 'rule' || time.lead.direction === 'before' || time.lead.direction === 'every')
      return null;
    const rule = anchored(time.value, natural, words);
    return /public|anunci/.test(words.text) && !/abon|entreg|pag/.test(words.text)
      ? { ...rule, event: 'publication' }
      : rule;
  },
});
