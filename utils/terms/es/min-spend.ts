/** The least to spend or to hold before something is given. */
import { amountKind } from '../latin/amounts';

export default amountKind('min-spend', {
  lang: 'es',
  kind: 'min_spend',
  before:
    '(?:(?:al menos|(?:un )?minimo(?: de)?|como minimo|a partir de|realiza|realizar|haz|hacer) (?:\\d{1,2}|un[oa]?|dos|tres|cuatro|cinco) (?:<1>)?(?:ventas?|compras?|transaccion(?:es)?|operacion(?:es)?|pagos?|consumos?|pedidos?|recargas?|cargos?|facturas?) (?:<1>)?(?:(?:por|de)(?: (?:un )?(?:valor|importe|monto)(?: minimo)?)?(?: de)?(?: al menos| mas de| minimo)?|(?:igual(?:es)? o )?(?:mayor|superior)(?:es)?(?: o igual(?:es)?)? (?:a|de|que))|(?:igual(?:es)? o (?:mayor|superior)|(?:mayor|superior)(?:es)? o igual)(?:es)? (?:a|que)|gast(?:a|ar|e|es|as|en|ando)|(?:compra|compras|comprar|comprando|realiza|realizar) (?:<3>)?por (?:un )?(?:valor|importe)(?: de)?)|(?:(?:un |una |el |la )?(?:importe|compra|gasto|consumo|pedido|valor|ticket|saldo|retirada|monto|deposito|ingreso|reserva|cantidad|recarga|pago)s? (?:[^.;]{0,30} )?(?:minim[oa]s?|igual(?:es)? o superior(?:es)?|superior(?:es)?|mayor(?:es)?|mayor(?:es)? o igual(?:es)?|a partir|desde|de al menos|de mas|por (?:un )?(?:importe|valor|monto)(?: minimo| superior| igual o superior)?)(?: [^.;:\\d]{0,40}?)?(?: de| a| es| sera| es de| sera de| que| ser de| esta (?:fijad|establecid)[oa] en| asciende a| en)?|(?:compra|importe|pedido|gasto|monto|valor|consumo) minim[oa] [^.;:\\d]{2,40}:|minim[oa] (?:de compra |de gasto |de |a retirar |es )(?:de |es |sera )?|al menos|como minimo|(?:de )?(?:un )?minimo(?: de)?|(?:compr|gast|consum|acumul|reun|ingres|deposit|recarg|alcanz)[a-z]{1,5} (?:[^.;]{0,20} )?(?:al menos|minimo|un minimo de|mas de|como minimo|a partir de|por valor de)|por (?:compras?|pedidos?|cada compra) (?:superiores? a|de mas de|a partir de|desde|iguales? o superiores? a|de)|(?:canjeable|canje|retiro|retirada|pago|cobro) minim[oa]|(?:ingreso|deposito|aporte|inversion|recarga) inicial de|(?<!\\d )min\\.|minim[oa] (?:canjeable|de (?:canje|retiro|retirada|cobro|pago))(?: ?:)?|superiores? a|a partir de|al llegar a|(?:por el |el )?equivalente a(?: al menos)?|por cada|(?:>|≥) ?=?|(?:superando|al superar|si superas)(?: los| las)?|acumul(?:a|ar|as|e|en|ando) (?:<1>)?(?:gasto|consumos?|compras|facturacion) (?:total )?(?:de|por)|(?:canje|redimir|retir(?:ar|os?|adas?)|cobrar|pagar?)[a-z]{0,4} (?:<3>)?(?:minimo|desde|a partir de|necesitas(?: minimo)?)|(?:necesitas?|necesario|debes|deberas|tienes que|hay que|al) (?:acumular|reunir|tener|sumar|juntar|alcanzar)(?: al menos| (?:un )?minimo(?: de)?)?|necesitas(?: al menos| minimo)?|de mas de|(?:cuando )?(?<!no (?:se )?)(?:alcances|acumules|tengas|llegues a|superes|(?:saldo|importe|compras?|gasto|monto|total|ticket|pedido|suma|acumulado) (?:<2>)?(?:alcanc?[ez]an?|alcancen?|alcanzare?|llegu?[ae]n? a|supere?a?n?|sume?n?|iguale?n? o supere?n?))(?: los| las| al menos| un minimo de)?)',
  after:
    '(?:de (?:devolucion|cash ?back|saldo|reembolso) (?:confirmad|disponible)[oa]|(?:o|u) (?:mas|superior)|como minimo|minim[oa]s?(?! y)|en adelante|de (?:gasto|consumo)(?![a-z])|de (?:compra|gasto|saldo|importe|consumo) minim[oa])',
  notBefore:
    '(?:(?:maximo|tope|limite)(?: de)?|(?:envios?|portes) (?:<2>)?grat(?:is|uit[oa]s?) [^.;,]{0,40}|(?:\\d|un|una) ?(?:€|euros?|puntos?|millas?|avios|estrellas?|monedas?|%|(?:punto|milla|estrella)s? [a-z]{3,12}) (?:<2>)?(?:por|cada|por cada))',
  never: '(?:responsabilidad|sancion|indemnizacion|valorad[oa])',
  needs:
    '(?:compra|pedido|gast|consum|importe|minim|retir|saldo|cobr|recarg|reserv|deposit|acumul|canje|pago|ticket|factura|transaccion|adquier|bienes o servicios|nomina|domicili|redim|devolucion|reembolso|tarjeta regalo|pide|monto|prestamo|credito|venta|repost|prima|poliza|estancia|viaje|recib|apuest|inver)',
  titles: '(?:compra|pedido|gasto|importe|consumo|monto) minim[oa]|minimo (?:de compra|para)',
  per: [
    [
      '(?:retir|redim|cobr|te pagaremos|devolucion confirmada|pide tu|canje|solicitar (?:el|tu) pago|pago minimo|saldo minimo|transferencia)',
      'withdrawal',
    ],
    [
      '(?:por|en|cada|una|unica|misma) (?:sola |misma |unica )?(?:compra|transaccion|pedido|operacion|ticket|factura|reserva)',
      'transaction',
    ],
    ['deposit|ingreso', 'deposit'],
    ['(?:total|acumulad|durante|en los primeros)', 'total'],
  ],
  units: ['EUR', 'USD', 'USDT', 'MXN', 'COP', 'ARS', 'CLP', 'PEN', 'GTQ', 'CRC', 'PYG', 'point'],
});
