/** The window of the act that earns the reward: buy, spend, open, install, travel. */
import { type Around, type LedTime, timedKind } from '../latin/timed';
import { anchored, type Natural, periodOf } from '../latin/values';

/** "Cupón válido en pedidos desde la web, del 5 al 25": after the comma it is the coupon's time. */
const offers =
  /(?:cupon|oferta|promocion|promo|codigo|descuento|vale)(?:es)? [^.;]{0,40}valid[oa]s? [^.;]{0,90},(?: (?:del?|desde|entre|hasta))?(?: el)?\s{0,3}$/;
const isOffers = (time: LedTime, { text }: Around): boolean =>
  offers.test(text.slice(Math.max(0, time.lead.core.at - 160), time.lead.core.at));

const natural: Natural = [
  ['(?:instal|descarg|nivel|app)', 'x_install'],
  ['(?:tarjeta|cuenta|poliza|contrat|nomina|domicili)', 'contract_start'],
  ['(?:registr|alta)', 'x_register'],
  ['(?:clic|click)', 'x_click'],
  ['', 'entry'],
];

export default timedKind('purchase-deadline', {
  lang: 'es',
  kind: 'purchase_deadline',
  cues: [
    [
      '(?:domicili|contrat|gast|ingres|acumul|deposit|recarg|compr)en(?![a-z])[^.;]{0,80}|(?:abran|hagan|alcancen|realicen|efectuen|facturen|paguen|reserven|viajen)(?![a-z])[^.;]{0,80}',
      3.4,
    ],
    [
      '(?:en (?=(?:marcha|servicio|funcionamiento) )|puest[oa]|instalad[oa]|activad[oa]|contratad[oa]|formalizad[oa]|firmad[oa]|matriculad[oa]|facturad[oa]|portad[oa])s?(?: ?(?:en )?(?:marcha|servicio|funcionamiento))? (?:entre|del|desde(?! (?:<1>)?(?:app|apps|aplicacion|web|pagina|tienda|cuenta)(?![a-z]))|hasta|antes|a partir|durante)',
      4.7,
    ],
    [
      '(?:facturas?|tickets?|tiques?|boletas?|comprobantes?|recibos?) (?:<5>)?(?:fechad[oa]s?|emitid[oa]s?|expedid[oa]s?|(?:con|tener|tengan?|lleven?|llevar|mostrar) (?:la |una )?fecha)(?: (?:de compra|comprendida|situada))?(?![a-z])',
      5,
    ],
    [
      '(?:firm|formaliz|suscrib|contrat)(?:ar|ir|a|e|en|an|es|as)(?:se)? (?:el |la |su |tu |un |una )?(?:<1>)?(?:contratos?|poliza|hipoteca|prestamo|financiacion|servicio|seguro)(?![a-z])',
      4,
    ],
    [
      'fecha (?:limite|maxima|tope) (?:de|para) (?:la |realizar (?:la |tu |su )?)?(?:compra|contratacion|reserva)',
      4.6,
    ],
    [
      '(?:facturas?|tickets?|tiques?|boletas?|comprobantes?|compras?|pedidos?) (?:<1>)?(?:emitid[oa]s?|expedid[oa]s?|fechad[oa]s?|con fecha|cuya fecha|realizad[oa]s?)(?![a-z])',
      4.4,
    ],
    [
      '^(?:compra|contrata|reserva|gasta|domicilia|abre|instala|descarga|deposita|ingresa|recarga|alcanza|realiza|haz|cambiate|solicita|opera|apuesta|juega|invierte|transfiere|consume|paga|completa|supera|reposta|viaja|vuela|estrena|financia)(?![a-z])',
      3.9,
    ],
    [
      '(?:compras?|ventas?|pedidos?|consumos?|operaciones|transacciones|pagos?) (?:[^.;]{0,40} )?(?:realizad|efectuad|hech|pagad)[oa]s? (?:[^.;]{0,50} )?(?:entre|del|desde(?! (?:<1>)?(?:app|apps|aplicacion|web|pagina|tienda|cuenta)(?![a-z]))|hasta|antes)',
      3.9,
    ],
    [
      '(?:contrato|suministro|poliza|tarjeta|cuenta|linea|tarifa|servicio|matricula|vehiculos?) (?:[^.;]{0,40} )?(?:activ[oa]s?|activad[oa]s?|contratad[oa]s?|abiert[oa]s?|dad[oa]s? de alta|formalizad[oa]s?|firmad[oa]s?|matriculad[oa]s?|entregad[oa]s?|financiad[oa]s?)(?![a-z])',
      3.7,
    ],
    [
      '(?:la|de) (?:venta|preventa|comercializacion) (?:<3>)?(?:el|hasta|del|desde|finaliza|termina|comienza|inicia)',
      3.6,
    ],
    [
      '(?:compras?|pedidos?|reservas?) (?:realizad|efectuad|hech)[oa]s? (?:entre|del|desde(?! (?:<1>)?(?:app|apps|aplicacion|web|pagina|tienda|cuenta)(?![a-z]))|hasta|antes)',
      4.4,
    ],
    [
      '(?:compras?|reservas?|pedidos?|transacciones) (?:realizad|efectuad|hech)[oa]s? [^.;]{0,90}, (?:entre|del|desde|hasta)',
      3.6,
    ],
    [
      '(?<!de )(?:compras?|ventas|reservas?|pedidos?|consumos?|operaciones|transacciones|estancias?|viajes?|vuelos?|contrataciones|pagos?) (?:[^.;]{0,30} )?(?:realizad[oa]s?|efectuad[oa]s?|hech[oa]s?|formalizad[oa]s?|debera|deberan|debe|deben|entre|del|desde|hasta)',
      3.6,
    ],
    [
      '(?:(?<!(?:de|la|tu|su|una|cada|en|por|con|proxima|siguiente) )compra|comprar|compren|comprando|adquier(?:a|an|as|e|es)|adquirir|(?:si|cuando|que) (?:<1>)?(?:compras|reservas|pagas|contratas|viajas)|(?:gast|reserv|contrat|domicili|instal)(?:ar|a|e|es|en|ando)|(?:gast|domicili|instal|ingres|deposit|complet|super|alcanz)as|abr(?:es|e) (?:la|una|tu|su|nuestra) |haces|abrir|abras|abra|hacer|haga|hagas|haz|lleg(?:ar|a|ue|ues) a(?:l)?|alcanz(?:ar|a|ando)|complet(?:ar|a|es|e)|super(?:ar|a|es)(?! (?:el |los |un )?(?:plazo|periodo|limite|maximo|tope|tiempo))|consum(?:ir|es?|as?|an)|ingres(?:ar|a|es)|deposit(?:ar|a|es)|pag(?:ar|ue|ues)|viaj(?:ar|a|es)|vuela|volar|reposta|repostar|(?:realiz|realic|efectu|haga|hagan|hac)[a-z]{0,4} (?:<2>)?(?:compra|pedido|reserva|operacion|transaccion|recarga)s?)(?![a-z])',
      2.9,
    ],
    [
      '(?:debera|deberan|debe|deben|debes|tienen? que|tienes que|hay que|ha de) (?:<1>)?(?:comprar|gastar|reservar|contratar|realizar|efectuar|activar|instalar|abrir|domiciliar|mantener|hacer|alcanzar|completar|ingresar|apostar|operar|jugar|consumir|facturar|recibir|pagar|recargar|depositar)(?:se)?(?![a-z])',
      3.6,
    ],
    [
      '(?:gasto|consumo|compras|facturacion|ingresos?) (?:<1>)?(?:acumulad|minim|total|igual|superior|mayor|de al menos)[a-z]{0,4}',
      3.2,
    ],
    [
      '(?:y|o|debe(?:ra|ran|n)?) (?:recib|ingres|domicili|realiz|efectu|hac|formaliz|complet|contrat|abon|pag)[aei]rse (?:<3>)?(?:dentro|en|antes|durante|entre|hasta|del)',
      3.6,
    ],
    ['primer[oa]? (?:pedido|compra|reserva|deposito|ingreso|recarga)', 2.8],
    [
      '(?:periodo|plazo|fechas?) (?:de|para) (?:realizar |efectuar |hacer )?(?:la |las |el |los |su |tu )?(?:compras?|reserva|viaje|estancia|contratacion|consumo)',
      4.4,
    ],
    [
      '(?:comprad|adquirid|reservad|contratad|facturad)[oa]s? (?:entre|del|desde|hasta|antes|durante|en)',
      3.8,
    ],
  ],
  titles:
    'fecha (?:limite|maxima) (?:de|para) (?:la )?(?:compra|contratacion|reserva)|^(?:reserva|viaje|compra|estancia|vuelo|viaja|vuela)s?$|(?:periodo|fechas?) de (?:compra|reserva|viaje|estancia)|compra hasta|reserva hasta',
  never:
    '(?:ultima actualizacion|privacidad|cookie|desistimiento|reclam|perdid|no (?:aparece|se ha registrado)|matasellos|vigencia (?:de la promocion|para su))',
  neverNear:
    '(?:abon|caduc|se (?:publicara|anunciara|comunicara|entregara|enviara)|(?<!para )recibir(?!se)|recibel[oa]|te llega|lo tienes|tarda|demora|canje|respond|contad[oa]s desde la (?:recepcion|notificacion)|emancipad|mayor(?:es)? de edad|cumplid[oa]s? (?:los )?\\d|ganador|premio|vigencia de)',
  value(time, words) {
    if (time.sort === 'window') return isOffers(time, words) ? null : periodOf(time);
    if (time.sort !== 'rule') return null;
    const { direction } = time.lead;
    // "Gasta 100 € en 30 días": within them.
    const isShort = 'hours' in time.value.offset || 'minutes' in time.value.offset;
    const inside =
      !isShort &&
      /(?:^|[^a-z])en\s{0,3}$/.test(words.text.slice(Math.max(0, time.lead.core.at - 8), time.lead.core.at));
    const first = /primer[oa]?s?/.test(words.left.slice(-40)) || /primer[oa]s/.test(words.text);
    if (
      direction === 'before' ||
      direction === 'every' ||
      ((direction === 'none' || direction === 'for') && !first && !inside)
    )
      return null;
    if (direction === 'after' && !time.value.within && !first && !inside) return null;
    return { ...anchored(time.value, natural, words), within: true };
  },
});
