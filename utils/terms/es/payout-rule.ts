/** When the reward is given or approved. */

import type { FactValue } from '../../records/fact';
import { isApart } from '../grammar/es/apart';
import { reward } from '../grammar/es/nouns';
import { isAtOnce, type LedTime, timedKind } from '../latin/timed';
import { anchored, dayOf, detailOf, goesOn, isIdle, type Natural } from '../latin/values';

const natural: Natural = [
  [
    '(?:tiempo|plazo|periodo) (?:[^.;:]{0,20} )?de (?:la )?(?:confirmacion|aprobacion|validacion|seguimiento)',
    'purchase',
  ],
  ['^(?:validacion|rastreo|seguimiento|confirmacion|aprobacion) ?:', 'purchase'],
  ['(?:sub[aei]|subir|registra|sube) (?:<2>)?(?:tickets?|tiques?|factura)', 'x_claim'],
  ['(?:solicit|retir|canje|pedir (?:el|tu) pago|cobrar|transferencia|pide tu)', 'x_claim'],
  ['(?:ganador|premio|sorteo)', 'x_draw'],
  ['(?:estancia|viaje|vuelo|alojamiento)', 'x_usage_end'],
  ['(?:compra|pedido|transaccion|tienda|comercio|gasto|ticket)', 'purchase'],
  ['(?:cash ?back|reembolso|reintegro)', 'purchase'],
  ['', 'condition_met'],
];
/** "A mediados de enero": that part of the month. */
function partOf(day: FactValue | null, time: LedTime, text: string): FactValue | null {
  if (time.sort !== 'window' || day === null || !('date' in day)) return day;
  const { start } = time.value;
  const near = text.slice(Math.max(0, time.at - 30), time.end);
  if (typeof start !== 'string' || !start.startsWith('20') || day.date === start) return day;
  const date = start.slice(0, 7);
  const part = parts.find(([re]) => re.test(near))?.[1];
  return part ? { date, part } : { ...day, date };
}

const parts = [
  [/mediados/, 'mid'],
  [/principios|comienzos|inicios/, 'early'],
  [/finales|fines/, 'late'],
] as const;

const given =
  '(?:abon|anad|incorpor|deposit|acredit|ingres|entreg|envi|carg|asign|acumul|otorg|confirm|valid|aprob|pag|public|anunci|concede|emit|reparti|transferi|recib|obtendr|efectu|realiz|hara|reflej|dispon|aplic|reembols|sum|devolver|bonific|tramit|proces|atiend|gestion|reintegr|activ(?=[ae](?:n|r|ra|ran)?(?![a-z]))|vuelc|liquid|remit|satisf|libera|visualiz|computa|rastre|mand|gira)(?![a-z]{0,4}(?:ando|iendo)(?![a-z]))[a-z]{0,9}';
const winners = '(?:ganador(?:es|as?)?|premiad[oa]s|agraciad[oa]s|finalistas|resultados?|fallo)';
const announcing =
  '(?:nombramiento|designacion|proclamacion|anuncio|publicacion|comunicacion|notificacion|divulgacion)';
/** Right before a day: that is when it begins to be given. */
const begun = new RegExp(
  `(?:${announcing} de [a-z ]{1,30}|se (?:l[eo]s? |te |os )?(?:envi|entreg|abon|pag|public|anunci|comunic|reparti|acredit|ingres|otorg)[a-z]{1,6}|(?:sera|seran) (?:envi|entreg|abon|pag|public|anunci|comunic|notific)ad[oa]s?|(?:enviar|entregar|abonar|pagar|publicar|anunciar)emos[a-z ]{0,30})\\s{0,4}$`,
);
/** What a reward does by itself when it comes. */
const comes =
  '(?:apare(?:ce|cen|cera|ceran)|lleg(?:a|an|ara|aran)|pas(?:a|an|ara|aran) a|qued(?:a|an|ara|aran)|se (?:registran?|registraran?|ve|ven|vera|veran|suma|suman|sumaran)|entr(?:a|an|ara|aran)|estar(?:a|an)|est(?:a|an)|sub(?:e|en|ira|iran)|figur(?:a|an|ara|aran)|impact(?:a|an|ara|aran)|ver(?:as|a|an))';

const gives =
  /(?:recib(?:e|ir|en)|obten|obtendr|cobr|envi(?:a|e)|ingres|abon|acredit|entrega(?:ra|n|re)|pag(?:a|ue)|carga|suma|disponib|anad|incorpor|asign|transfer|devolv|devuel|publica|anuncia|comunica)/;

export default timedKind('payout-rule', {
  lang: 'es',
  kind: 'payout_rule',
  cues: [
    ['se (?:dara|daran|hara|haran) (?:a conocer|publico|publicos|publicas)', 3.4],
    [`${announcing} (?:de |del )(?:l[oa]s? |el )?(?:<2>)?${winners}`, 3.6],
    [
      `(?:anunci|public|comunic|notific|revel|conoc|dar)(?:a|e)?(?:re)?mos (?:a conocer )?(?:a )?(?:l[oa]s? |el )?(?:<4>)?${winners}`,
      3.4,
    ],
    [
      `se (?:le |te |les |os )?(?:hara|haran|procede(?:ra)?|realiza(?:ra)?|efectuara|llevara a cabo)?(?:<2>)?${given}`,
      3,
    ],
    [`(?:sera|seran|es|son|estara|estaran|quedara|quedaran|sea|sean) (?:<1>)?${given}`, 3],
    [`${reward} (?:<3>)?(?:se )?${given}`, 2.7],
    [
      `(?:recibir(?:as?|an|eis|emos)|obtendr(?:as?|an|eis)|tendr(?:as?|an|eis)|veras?|vereis|cobrar(?:as?|an|eis)|le llegara|te llegara) (?:[^.;]{0,40} )?${reward}`,
      2.8,
    ],
    [
      '(?:te |le |les |os )?(?:abonaremos|ingresaremos|enviaremos|pagaremos|pagamos|acreditaremos|devolveremos|entregaremos|procederemos|transferimos|abonamos|ingresamos|enviamos|pagamos|confirmamos|entregamos|devolvemos|confirmaremos)',
      3,
    ],
    [
      `(?:el |los |la )?(?:pago|abono|ingreso|entrega|envio|acreditacion|confirmacion|publicacion|anuncio|validacion|asignacion)s? (?:de |del |de la |de los |de las )(?:<2>)?(?:${reward}|resultados)`,
      3,
    ],
    [
      '(?:l[oa]s?|te l[oa]s?|se l[oa]s?) (?:recibir(?:as|a|an)|tendr(?:as|a|an)|cobrar(?:as|a|an)|ver(?:as|a|an)|llegar(?:a|an))(?![a-z])',
      2.8,
    ],
    [
      '(?:recibir(?:as?|an|eis|emos)|obtendr(?:as?|an|eis)|tendr(?:as?|an|eis)) (?:<1>)?(?:el|la|tu|su|los|las|tus|sus) ',
      2.4,
    ],
    [`(?:vas?|van) a (?:recibir|cobrar|ver|tener) (?:<4>)?${reward}`, 2.8],
    ['(?:tarda(?:n|ra|ran)?|demora(?:n|ra|ran)?|puede(?:n)? tardar|suele(?:n)? tardar)', 2.8],
    [
      '(?:plazo|tiempo) (?:maximo |estimado |aproximado )?(?:de|para) (?:la |el )?(?:abono|entrega|pago|confirmacion|validacion|envio|ingreso|acreditacion|devolucion del? reintegro|liberacion|asignacion|carga)',
      3.4,
    ],
    ['lo anterior (?:con|en) un plazo', 2.4],
    ['(?:el )?(?:plazo|tiempo)(?: medio| habitual| estimado)? (?:es|sera|suele ser)(?: de)?', 2.4],
    [
      `(?:${reward}|compras?|reintegro|transferencia|dinero|ingreso|pago|abono|pedidos?|te|le|que) (?:<4>)?${comes}(?![a-z])`,
      2.9,
    ],
    [
      '(?:te |se )?(?:lo |la |los |las )(?:mandamos|enviamos|ingresamos|abonamos|pagamos|damos|daremos|mandaremos|enviaremos)',
      3,
    ],
    [
      '(?:recibir(?:as?|an|eis|emos)|recibe|recibes|cobraras?|cobras|obtienes) (?:<4>)?(?:\\d|transferencia|importe|dinero|reintegro|ingreso|abono|reembolso|bono|premio)',
      2.9,
    ],
    [
      '(?:tiempo|plazo) (?:<1>)?(?:maximo )?(?:hasta|de|para) (?:la |el )?(?:<1>)?(?:confirmacion|devolucion|reintegro|abono|pago|reembolso|validacion|entrega)',
      3.4,
    ],
    [
      'para (?:validar|confirmar|aprobar|verificar|abonar|acreditar|procesar|revisar) (?:<4>)?(?:compras?|cash ?back|puntos|transaccion(?:es)?|recompensas?|comision(?:es)?|pedidos?)(?![a-z])',
      4,
    ],
    ['(?:tiempo|periodo|plazo) de (?:espera|retencion|bloqueo)', 3.4],
    ['(?:considerando|teniendo)(?: como)? (?:<1>)?plazo', 2.4],
  ],
  otherwise: `(?<!hasta \\d{1,6} )${reward}[^.;]{0,70}(?:en|tras|a los|dentro de|despues de|tarda|unos|unas|maximo de|al cabo de) `,
  titles:
    'cuando (?:<1>)?(?:recib|cobr|aparec|llega|se (?:abon|ingres|pag|confirm)|veo|vere|tendre)|cuanto (?:tard|tiempo (?!(?:<1>)?(?:tengo|tienes|hay|dispongo)))|confirmacion|(?:tiempo|plazo|periodo) (?:medio |estimado |habitual )?de (?:la |los )?(?:confirmacion|pagos?|validacion|seguimiento|rastreo|abono|aprobacion|acreditacion|liberacion)|entrega de (?:los |el )?premios?|pago|abono|entrega|acreditacion|^(?:validacion|rastreo|seguimiento|aprobacion|reintegros?|reembolsos?|devolucion|bonificacion|cash ?back|puntos|recompensa|premio)$|cuando (?:recib|se abona|cobr)|publicacion|confirmacion',
  needs: `(?:${reward}|(?:tiempo|plazo|periodo) (?:medio |estimado |habitual )?de (?:la |los )?(?:confirmacion|pagos?|validacion|seguimiento|rastreo|abono|aprobacion|acreditacion|liberacion)|pago|recib|(?:ingres|abon|pag|entreg)aremos|devolveremos|ingreso|dinero|transferencia|promocion|concurso|sorteo|compra|reintegro|encuesta|resumen|nomina|resultados|retir|fallo|acredit|canjes?(?![a-z]))`,
  never:
    '(?:litigio|jurisdiccion|tribunales|(?:elimin|borr)(?:a|amos|an|aremos|aran?) |deber?[a-z]{0,3} (?:liberarse|apostarse|liberar|apostar)|se (?:elimin|borr|cancel|anul)(?:an?|ara|aran)(?![a-z])|se (?:le |te )?cobrara(?:n)? |defectuos|(?:productos?|articulos?) devuelt|devolucion del (?:producto|articulo)|desistimiento|datos personales|privacidad|desistimiento|ejercer (?:sus|tus) derechos|atenderemos su peticion|ultima actualizacion|deber(?:a|an) (?:<1>)?(?:enviar|remitir|presentar|reclamar|responder|canjear|recoger|retirar|ser (?:canje|reclam|recog|retir|utiliz|usad|enviad|present)[a-z]{1,5})|no podra (?:reclamar|canjear)|(?:retir|cancel|devuel|baja)[^.;]{0,60} antes de (?:<2>)?(?:dias|meses|semanas))',
  neverNear:
    '(?<![a-z])si (?:[^.;,]{0,40} )?no (?:se |te |me |nos )?(?:ha |han |hemos |has )?(?:registr|aparec|abon|acredit|lleg|reflej|recib|ves?(?![a-z])|sum)[a-z]{0,6}|(?:podran?|podra[sn]?|deberan?|debera[sn]?) (?:<1>)?(?:deposit|entreg|envi|present|canje|reclam|carg|public)ar|para (?:poder )?(?:utiliz|us|canje|activ|gast|disfrut|compr)ar|(?:valid[oa]s? (?:hasta|por|durante|desde)|vigencia|validez|caduc|venc(?:e|en|era|eran|imiento)(?![a-z])|(?:pedido|envio) (?:se entregara|estandar)|plazo de devolucion|sorteo (?:se )?(?:celebrara|realizara|efectuara|hara|tendra)|(?:dura|duran) |(?:pedidos?|paquetes?) [^.;]{0,40}(?:salen?|se (?:envian?|procesan?|preparan?|despachan?|tramitan?)) |volver a (?:la|tu|su) (?:cuenta|tarjeta)|gastarse|gastar(?:lo|los)? |sin (?:sumar|gastar|movimient|usar)|se pierd)',
  value(time, words) {
    if (time.sort === 'window')
      return (time.lead.side === 'begins' && !begun.test(words.left)) ||
        goesOn(time, words) ||
        isApart(words.left)
        ? null
        : partOf(dayOf(time), time, words.text);
    if (time.sort === 'detail') return detailOf(time);
    if (time.sort !== 'rule' || time.lead.direction === 'before' || time.lead.direction === 'every')
      return null;
    if (time.lead.direction === 'for' && !/(?:pendiente|espera|reten|bloque)/.test(words.left)) return null;
    if (isIdle(time)) return null;
    if (
      /perdera[ns]? (?:el|su|todo) derecho|se (?:le )?(?:considerara|entendera)[^.;]{0,20} renunci/.test(
        words.text,
      )
    )
      return null;
    // "… una vez entregada": who gives what is said elsewhere.
    if (isAtOnce(time) && !gives.test(words.text)) return null;
    // What is seldom so is no rule.
    if (/(?:rara vez|raras ocasiones|excepcional|algunos casos|en ocasiones)/.test(words.left.slice(-50)))
      return null;
    // "Tiempo de confirmación: 60 días" is how long that takes.
    const isTold =
      /^(?:approval|grant|x_return)$/.test(time.value.anchor) &&
      /(?:tiempo|plazo|periodo)[^.;:]{0,24} de (?:la |los )?(?:confirmacion|aprobacion|validacion|acreditacion|abono|devolucion)(?: de(?:l| la| los) [a-z]{4,14})?[\s:]{0,3}(?:(?:entre|de|es|unos|hasta|sera) ){0,2}$/.test(
        words.left,
      );
    // What is "devuelto" here is mostly the reward itself.
    const own =
      isTold || (time.value.anchor === 'x_return' && !/devol/.test(words.right))
        ? { ...time.value, anchor: '' }
        : time.value;
    const named = anchored(own, natural, words);
    // A prize is assigned by the draw.
    const counted =
      named.anchor === 'grant' &&
      /premio|ganador/.test(words.text) &&
      /asignacion|adjudica/.test(words.text.slice(time.at, time.end + 12))
        ? { ...named, anchor: 'x_draw' }
        : named;
    // "The 15th of the month after the salary came" counts from that month, not from the day.
    const ofMonth =
      counted.snap.startsWith('day_') ||
      /(?:siguiente|proximo|posterior) mes|mes (?:[a-z]{4,16} )?(?:siguiente|proximo|posterior|entrante)/.test(
        words.text.slice(time.at, time.end),
      );
    const rule =
      /^(?:condition_met|x_deposit|x_billing)$/.test(counted.anchor) &&
      ofMonth &&
      counted.offset.months !== undefined
        ? { ...counted, anchor: 'month_of_condition' }
        : counted;
    return /public|anunci/.test(words.text) && !/abon|entreg|pag/.test(words.text)
      ? { ...rule, event: 'publication' }
      : rule;
  },
});
