/** The window in which the promise holds. */
import { isApart } from '../grammar/es/apart';
import { contest, promotion } from '../grammar/es/nouns';
import { timedKind } from '../latin/timed';
import { periodOf } from '../latin/values';
import { sayings } from '../latin/worded';
import { together } from '../worded';

const days: readonly (readonly [RegExp, string])[] = [
  [/(?:solo|todos)? ?(?:los )lunes/, 'MO'],
  [/los martes/, 'TU'],
  [/los miercoles/, 'WE'],
  [/los jueves/, 'TH'],
  [/los viernes/, 'FR'],
  [/los sabados/, 'SA'],
  [/los domingos/, 'SU'],
];

/** A lone day is a period only where it is called one. */
const named =
  /valid|solo|unic|durante|aplica|vigen|promo|oferta|descuento|llevara a cabo|campana|doble|triple|consigue|llevate|gana|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)/;

const timed = timedKind('offer-period', {
  lang: 'es',
  kind: 'offer_period',
  cues: [
    [
      `${promotion} (?:[^.;]{0,60} )?(?:valid[oa]s?|vigentes?|sera|estara|tendra|se (?:llevara|desarrollara|celebrara|realizara|inicia|iniciara)|comenzara|comienza|empieza|finaliza(?:ra)?|termina(?:ra)?|disponible|aplica(?:ble)?|dura(?![a-z])|durara|desde|del|hasta|entre)`,
      3.5,
    ],
    [
      `${contest} (?:[^.;]{0,60} )?(?:se (?:llevara|desarrollara|celebrara|realizara)|comenzara|comienza|finaliza(?:ra)?|estara vigente|sera valido|tendra (?:una )?(?:vigencia|duracion))`,
      3.3,
    ],
    [
      '(?:periodo|plazo|vigencia|duracion|ambito temporal|fechas?) (?:promocional|de (?:la |las |el |este |esta )?(?:promocion(?:es)?|campana|vigencia|oferta|concurso|sorteo|accion|validez))',
      4.2,
    ],
    [
      '(?:valid[oa]s?|vigentes?|vigencia|validez|disponibles?)(?: solo| unicamente)?(?: del?| desde| hasta| entre| el| para| a partir| los)?',
      2.3,
    ],
    [
      `(?:${promotion}|cupon(?:es)?|codigos?|vales?) (?:[^.;]{0,40} )?valid[oa]s? [^.;]{0,90}, (?:del|desde el|entre el|hasta el)(?![a-z])`,
      4.3,
    ],
    ['(?:cuotas|descuento|ahorro|bonificacion|reintegro|\\d{1,2} ?%)', 2],
    ['aplica(?:n|ble|bles)?(?![a-z])', 2.3],
    ['(?:consigue|llevate|gana|obten|disfruta|ahorra|acumula|compra y|recibe)(?![a-z])', 3],
    [`(?:${promotion}|black friday|promocional) ?\\(`, 3],
    [
      '(?:cash ?back|puntos|millas|avios) (?:dobles?|triples?|extra|aumentad|especial|mejorad)|(?:doble|triple|el doble de) (?:de )?(?:cash ?back|puntos|millas|avios)',
      3,
    ],
    [
      '^(?:empieza|comienza|arranca|inicia|termina|finaliza|cierra|acaba)n? (?:el|a|hoy|este|proximo)(?![a-z])',
      2.7,
    ],
    ['solo (?:los|del|desde|hasta|por)(?: [a-z]{5,9})?', 2.7],
  ],
  otherwise: '(?:del?|desde|entre|hasta|valid[oa]s?) |\\d (?:-|al?) \\d',
  titles:
    'fecha (?:de )?(?:inicio|fin|finalizacion|comienzo|termino|final)|^(?:inicio|fin|dias?|fechas?(?: y horarios?| y lugar)?|cuando)$|vigencia|periodo (?:promocional|de la promocion)|duracion|fechas? de la (?:promocion|campana)|validez|ambito temporal|plazo(?! (?:de|para) (?:<1>)?(?:canje|redim|recl|solicit|present|subir|compra|contrat|reserv|pago|confirm|valid|devol|entrega|envio|abono|acept|recog|particip|inscri|registr|votac))',
  never:
    '(?:se actualiz|ultima (?:actualizacion|modificacion)|actualizado (?:el|a)|privacidad|copyright|nacid[oa]s|fecha de publicacion|reglamento \\(ue\\)|ley (?:organica )?\\d|real decreto|inscrit[ao] en|(?:presente|este) contrato|horas lectivas|certificados? de (?:asistencia|aprovechamiento))',
  neverNear:
    '(?:(?:las |los )?(?:clases|matriculas) (?:se )?(?:inici|comienz|empiez|termin|finaliz)|sorteo (?:se )?(?:celebrara|realizara|tendra lugar)|se (?:publicara|anunciara|comunicara)|ganador(?:es)? se|canje|reclam|matasellos|(?<!result[ae]n? |haya un |encontrar un |salga un )ganador|sorteo se celebr|votacion|emancipad|(?:concierto|partido|funcion|festival|gala|espectaculo) (?:del?|que)|cumplid[oa]s? (?:los |la )?(?:\\d|edad|dieciocho)|caducara|ley \\d|registro mercantil)',
  value(time, { text, left }) {
    if (time.sort === 'window' && time.lead.side === 'on' && !named.test(left)) return null;
    if (isApart(left)) return null;
    const window = periodOf(time);
    const weekday = days.find(([re]) => re.test(text))?.[1];
    return window && weekday ? { ...window, weekday } : window;
  },
});

export default {
  ...timed,
  claim: together(
    timed.claim,
    sayings([
      {
        says: '(?:hasta nuevo aviso|por tiempo (?:indefinido|indeterminado)|sin fecha (?:limite |prevista )?de (?:fin|finalizacion|vencimiento|caducidad|termino)|(?:vigencia|duracion|validez) (?:<1>)?(?:indefinida|indeterminada|permanente))',
        value: { start: null, end: null, openEnd: true },
        needs: `(?:${promotion}|cash ?back|puntos|millas|reintegro|cupon)`,
        never: '(?:cerrad|suspend|suspens|aplaz|cancelad|contrato|20\\d\\d|caduc|\\d{1,2} de [a-z])',
      },
      {
        says: '(?:valid[oa]s?|vigentes?|promocion|oferta|disponible)?[^.;]{0,30}(?:hasta (?:agotar|fin de|el agotamiento de|terminar)(?:se)? (?:las |los |el )?(?:existencias|stock|unidades|inventario)|hasta agotar(?! (?:<1>)?saldo)|hasta (?:alcanzar|completar) (?:el )?(?:cupo|tope))',
        value: { endCondition: 'cap_reached' },
        never: '(?:\\d{1,2}/\\d{1,2}|\\d{1,2} de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic))',
      },
    ]),
  ),
};
