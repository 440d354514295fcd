/** The most one can get. */
import { amountKind } from '../latin/amounts';
import { counted } from '../latin/counted';
import type { KindRule } from '../shapes';
import { together } from '../worded';

const per = [
  ['(?:por|al|cada) (?:cada )?mes|mensual', 'month'],
  ['(?:por|al|cada) (?:cada )?ano|anual', 'year'],
  [
    '(?:por|cada) (?:cada )?(?:compra|factura|transaccion|operacion|pedido|ticket|reserva(?:cion)?|repostaje|viaje|estancia|visita)(?![a-z])',
    'transaction',
  ],
  [
    '(?:por|cada) (?:cada )?(?:persona(?! referid| recomend)|cliente|usuario|participante|titular|cuenta|socio|tarjeta|cedula|dni|rut|documento|participe|miembro|iban)',
    'person',
  ],
  [
    '(?:por|cada) (?:cada )?(?:hogar|domicilio|unidad familiar|familia|vivienda|direccion)(?![a-z])',
    'household',
  ],
  ['semanal|(?:por|a la|cada) semana', 'week'],
  ['(?:por|al|cada) dia|diari[oa]', 'day'],
  ['(?:durante|en) (?:todo )?(?:el |la )?(?:periodo|promocion|campana|vigencia)', 'period'],
  [
    '(?:por|cada) (?:cada )?(?:<1>)?(?:persona referida|referid[oa]|amig[oa]|invitad[oa]|recomendad[oa]|recomendacion|invitacion)(?![a-z])',
    'referral',
  ],
] as const;

const amount = amountKind('max-reward', {
  lang: 'es',
  kind: 'max_reward',
  before:
    '(?<=^|["“«¡:] ?)hasta|el maximo,? (?:es )?de|(?:dto\\.? |descuento |ahorro )?max\\.(?: de)?|(?:un |el |con un |hasta un )?(?:maximo|tope|limite)(?: (?:maximo|semanal|mensual|diario|anual|total))?(?: de (?:reintegro|reembolso|devolucion|descuento|bonificacion|ahorro|cash ?back|puntos))?(?:(?:,? y)? (?:por|al) (?:cada )?(?:persona|cliente|compra|cuenta|mes|usuario|transaccion|factura|tarjeta|dia|semana|hogar|operacion|titular)){0,3}(?: (?:de|es|sera|sera de|es de|acumulable de|mensual de|total de|a devolver de))?|(?:compra|importe|valor|cantidad|monto|suma|bono|abono|saldo|incentivo|beneficio|cash ?back|reembolso|descuento|bonificacion|reintegro|premio|ahorro|devolucion|recompensa) maxim[oa](?: (?:brut[oa]s? )?(?:por|al|a la|cada) [a-z]{3,14})?(?:(?: [^.;]{0,60}?)?(?: es| son| sera| seran| de| hasta| es de| sera de| son de| es hasta))?|(?:importe|valor|cantidad|monto) maxim[oa] [^.;:\\d]{2,40}:|(?:regalamos|damos|pagamos|abonamos) hasta(?: un maximo de)?|(?:devolv|reembols|reintegr|descont|bonific)[a-z]{1,6} [^.;]{0,60}hasta(?: un maximo de)?|(?:no (?:podra )?(?:superar|exceder|supere|exceda|superior)(?:a|ra)?(?: a| los| de| las)?)|(?:cash ?back|reembolso|devolucion|reintegro|bonificacion|descuento|bono|incentivo|recompensa|regalo) (?:de )?hasta|hasta (?:un (?:maximo|tope|total) de|alcanzar (?:el )?tope de)|no (?:podras?|podran|puedes?|pueden) (?:<1>)?(?:recibir|ganar|obtener|acumular|superar|cobrar) (?:<4>)?mas de(?: los)?|limitad[oa] a(?: un (?:maximo|total) de)?|(?:acumula|gana|consigue|obten|recibe|llevate|ahorra|suma|cubrir|pagar|canjear|(?:podran? |puedes? )?(?:acumular|ganar|conseguir|obtener|recibir|ahorrar|sumar)) (?:<2>)?hasta(?: un| el| los)?|(?:reembolso|devolucion|cash ?back|bonificacion|descuento|reintegro)[^.;]{0,60}hasta',
  after: '(?:(?:como )?maxim[oa](?! y)|por (?:hogar|persona|pedido) como maximo|de tope|de maximo)',
  needs:
    '(?:devolvemos|devuelven?|reembolsamos|bonificamos|reintegramos|cash ?back|puntos?|millas|avios|recompensa|bono|bonificacion|reembolso|devolucion|descuento|reintegro|premio|ahorro|tope|maxim|max\\.|beneficio|oferta|promocion|saldo|recomend|amig|no podra)',
  titles: '(?:tope|maxim[oa]|limite)(?![a-z])[^?]{0,60}\\?$',
  never: '(?:responsabilidad|premio valorado|sancion|retencion)',
  per,
  units: ['EUR', 'USD', 'USDT', 'MXN', 'COP', 'ARS', 'CLP', 'PEN', 'GTQ', 'CRC', 'PYG', 'point', 'percent'],
});

export default {
  ...amount,
  claim: together(
    amount.claim,
    counted({
      lead: '(?:(?:se )?limitad[oa]s? a|(?:acreedor(?:es|a)?|recibir|ganar|obtener|optar) (?:<1>)?(?:unicamente |solo |solamente )?a|(?:un |con un |hasta un )?maximo(?: total)?(?: de|:)?|max\\.(?: de)?|limite(?: (?:por|de) [a-z]{4,13})?(?: de|:)?|como maximo(?: se [a-z]{5,12})?|limitad[oa]s? a (?:l[oa]s )?(?:primer[oa]s )?|solo (?:se )?(?:puedes?|podras?|podran?|pueden?|permite|admiten?|acepta[n]?)(?: (?:utilizar|usar|canjear|aplicar|obtener|recibir|ganar|acumular|participar))?|solo|unicamente|hasta|podra(?:n)? (?:ganar|obtener|recibir) (?:solo |unicamente |como maximo )?)',
      number: { un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, diez: 10 },
      things: [
        [
          '(?:premios?|beneficios?|recompensas?|regalos?|incentivos?|bonos?|cupon(?:es)?|reembolsos?|vales?|codigos?|descuentos?|canjes?|usos?|pruebas?|(?:sola )?vez(?= (?:por|cada) ))',
          'reward',
        ],
        [
          '(?:participacion(?:es)?|inscripcion(?:es)?|boletos?|papeletas?|rascas?|intentos?|jugadas?|tiradas?|oportunidad(?:es)?|opcion(?:es)?|chances?)',
          'entry',
        ],
        [
          '(?:amigos?|referid[oa]s?|invitad[oa]s?|invitaciones|recomendaciones|recomendad[oa]s?|cuentas|altas)',
          'referral',
        ],
        [
          '(?:primer[oa]s )?(?:participantes|personas|clientes|usuari[oa]s|compradores|inscrit[oa]s|solicitantes|familias)',
          'person',
        ],
      ],
      per,
      trail: 'como maximo|maximo|a lo sumo',
    }),
    counted({
      lead: '(?<!(?:de|en|con|ni|mas que) )una?|(?:se )?limitad[oa]s? a una?',
      number: { solo: 1, sola: 1, unico: 1, unica: 1 },
      things: [
        [
          '(?:premios?|recompensa|regalo|incentivo|bono|cupon|reembolso|vale|codigo|descuento|canje|uso|prueba)',
          'reward',
        ],
        ['(?:participacion|inscripcion|boleto|papeleta|intento|jugada|tirada|oportunidad)', 'entry'],
      ],
      per,
      trail: 'a lo sumo',
    }),
  ),
} satisfies KindRule;
