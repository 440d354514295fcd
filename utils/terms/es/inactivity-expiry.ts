/** Expiry counted from the last activity. */
import { idle } from '../grammar/es/nouns';
import { timedKind } from '../latin/timed';

const activities: readonly (readonly [RegExp, string])[] = [
  [/acumul[a-z]{0,5} (?:o|y|ni) (?:canje|redim|utiliz)|movimiento/, 'any'],
  [/acced|acceso|inici[a-z]{0,3} sesion|entrado/, 'login'],
  [/acumul|obten|gan[ae]|sumar(?! ni)/, 'earn'],
  [/compra|pedido|transacc|operacion/, 'purchase'],
  [/uso|utiliz/, 'use'],
];

export default timedKind('inactivity-expiry', {
  lang: 'es',
  kind: 'inactivity_expiry',
  readsAnchors: true,
  cues: [
    [
      `(?:${idle}|(?<![a-z])no (?:se |l[oa]s? )?(?:complet|contest|consum|repost|visit|reserv|viaj|recarg|compr|oper|teng|pas)[ae][ns]?(?![a-z])|inactiv(?:idad|as?|os?)|sin (?:<1>)?(?:movimientos?|actividad|uso|acumular|acumulacion|realizar|registrar|usar|utilizar|canjear|compras?|estancias?|visitas?|vuelos?|pedidos?|repostajes?|operaciones|transacciones|acceder|iniciar|sumar|gastar|repostar|volar|comprar|consumir|visitar|obtener|ganar)|no (?:<3>)?(?:(?:us|utili[zc]|sum|acumul|vuel|gast|canje|acced|inici|reali[zc]|registr|efectu|hag|particip|respond|jueg|muev|redim)[ae][ns]?(?: <3>(?:compra|movimiento|operacion|transaccion|actividad|canje|pedido|acceso|vuelo|estancia)s?)?(?![a-z])|(?:pasa|compra|hace|tiene|muestra)[ns]?(?: <3>(?:compra|movimiento|operacion|transaccion|actividad|canje|pedido|acceso|vuelo|estancia)s?)?(?![a-z])|actividad|movimientos?|(?:realiza|registra|acumula)(?:do|r)(?![a-z])|haya(?:n|s)? (?:<1>)?(?:jugado|participado|volado|comprado|sumado|canjeado|accedido|hecho|completado|respondido|iniciado|acumulado|realizado|tenido|utilizado|registrado|usado|comprado))|(?:desde|tras|despues de|a partir de|siguientes a|posteriores a|de|del|contar de|contados de) (?:la fecha de )?(?:el |la |su |tu )?(?:su |tu )?ultim[oa] (?:<1>)?(?:compra|movimiento|actividad|operacion|transaccion|acumulacion|uso|canje|acceso|consumo|vuelo|visita|estancia)|al menos (?:una vez|un[oa]? (?:<1>)?(?:recarga|vuelo|estancia|visita|canje|acumulacion|pago))|al menos un[oa]? (?:movimiento|compra|operacion|transaccion))`,
      6.5,
    ],
  ],
  needs:
    '(?:caduc|vence|expir|perd|cancel|elimin|baja|cierre|anul|prescri|desactiv|vigencia|validez|comision|cargo|bloque|a cero|pierd|borr|manten[a-z]{1,4} (?:<2>)?(?:viv|activ|vigent)|(?:sigu|segu|permanec)[a-z]{1,6} (?:activ|vigent|valid|viv)|conserv[a-z]{1,4} (?:tus|sus|los|las) (?:puntos|millas|estrellas))',
  never:
    '(?:sesion (?:caduca|expira)|contact(?:a|e|ar|anos)(?![a-z])|incidencia|soporte|cookie|privacidad|navegador)',
  value(time, { text }) {
    if (time.sort !== 'rule' || time.lead.direction === 'before') return null;
    // What is not used in the days after it came lapses by its age.
    if (/^(?:grant|approval|x_notice|x_delivery)$/.test(time.value.anchor) && !/ultim|inactiv/.test(text))
      return null;
    // The end of this month lapses what is not used by then.
    if (time.value.snap !== 'none' && time.value.offset.months === 0 && time.value.anchor === '') return null;
    const activity = activities.find(([re]) => re.test(text))?.[1];
    const fee = /(?:comision|cargo|cobr)/.test(text) && !/caduc|perd/.test(text);
    return {
      ...time.value,
      anchor: 'last_activity',
      within: false,
      ...(activity && { activity }),
      ...(fee && { effect: 'fee' }),
    };
  },
});
