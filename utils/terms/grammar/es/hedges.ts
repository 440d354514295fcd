/** Spanish words before and after a length of time, without accents. */
import type { GrammarWords } from '../latin/words';

export const hedges: GrammarWords['hedges'] = [
  [
    '(?:(?:dentro de|en|con|es de|de) )?(?:un |el )?(?:(?:plazo|periodo|lapso|termino|tiempo) )?maximo(?: (?:de|es de|sera de))?',
    { within: true, direction: 'in' },
  ],
  ['(?:en )?(?:un |el )?plazo aproximado(?: de)?', { approx: true, direction: 'in' }],
  [
    '(?:que )?(?:no (?:mayor|superior|mas)(?: de| a| que)?|inferior a|menos de|no (?:podra )?exceder(?:a)?(?: de| los)?|(?:como )?maximo(?: de)?|a mas tardar|a lo sumo|como (?:mucho|(?:muy )?tarde)|antes de(?: que pasen| transcurrid[oa]s)?|en menos de)',
    { within: true },
  ],
  [
    '(?:dentro de(?: un)?|en un|en el|un|durante un|por un)?(?: (?:plazo|lapso|periodo|termino|tiempo)(?: maximo| limite)?(?: de| es de| sera de)?)',
    { direction: 'in' },
  ],
  ['dentro de|en l[oa]s', { within: true }],
  ['hasta', { within: true }],
  [
    '(?:unos|unas|aproximadamente|aprox\\.?|alrededor de|en torno a|cerca de|normalmente|habitualmente|generalmente|suele(?:n)?(?: tardar)?|estimad[oa](?: de)?|de media|por lo general|mas o menos)',
    { approx: true },
  ],
  [
    '(?:al menos|como minimo|minimo(?: de)?|por lo menos|un minimo de|no menos de|mas de|superior a)',
    { atLeast: true },
  ],
  [
    '(?:tras|pasad[oa]s|transcurrid[oa]s|despues de|a los|a las|al|al cabo de|luego de|cumplid[oa]s)',
    { direction: 'after' },
  ],
  [
    '(?:durante|por|duran?|duraran?|vigencia de|validez de|valid[oa]s? (?:por|durante)|por espacio de|a lo largo de)',
    { direction: 'for' },
  ],
  ['(?:cada|todos los)', { direction: 'every' }],
  [
    '(?:(?:en|durante) )?(?:los|las|el) (?:ultim[oa]s?|anteriores)|ultim[oa]s?|anteriores|es[oa]s|est[oa]s|dich[oa]s|ese|dicho',
    { past: true },
  ],
  [
    '(?:de|del|los|las|el|la|entre|primer[oa]?s?|siguientes?|proxim[oa]s?|tardar?a?n?|demora(?:ra)?(?:n)?|se tarda|otr[oa]s?|sus|tus|plazo|periodo|en|total de|es|sera|son|hay|dispondran?|dispone(?:s|n)?|tendran?|tiene(?:s|n)?|cuenta(?:s|n)? con|contaran? con|contara con)',
    {},
  ],
];

const counted =
  '(?:,? ?(?:inmediatamente )?(?:contad[oa]s?|a contar|computad[oa]s?|siguientes?|posterior(?:es)?|corrid[oa]s)(?: (?:a partir|desde|a|al|de|del|tras))?)';

/** "a los 30 días de la compra": a bare "de" leads to an anchor only before one of these. */
const of =
  'del?(?= (?:la |el |los |las |su |sus |tu |tus |dicha |cada |que se )?(?:fecha|momento|dia|compra|emision|activacion|obtencion|recepcion|inactividad|registro|pedido|reserva|estancia|viaje|vuelo|envio|entrega|notificacion|alta|inscripcion|haber|recibid|realizad|finaliz|confirmacion|validacion|aprobacion|solicitud|apertura|contratacion|sorteo|publicacion|comunicacion|emitid|otorgad|entregad|acreditad|generad|abonad|activad|comprad|obtenid|enviad|notificad|asignad|facturad|puest[oa] en marcha|puesta en marcha|termin|fin|cierre|conclusion|ultim|cumpl|instal|acumulacion|abono|concesion|generacion|canje|adquisicion|factura|transaccion|firma))';

/** "Un año de caducidad desde …": what the length is, before what it counts from. */
const lasting = 'de (?:caducidad|validez|vigencia|vida(?: util)?|duracion)';

export const towards: GrammarWords['towards'] = [
  [
    `${lasting},? (?:a partir (?:de|del)|a contar (?:desde|de|del)|contad[oa]s? (?:desde|de|del|a partir (?:de|del))|desde|tras)`,
    'after',
  ],
  [`${lasting}(?! ,?(?:del?|a) )`, 'for'],
  [
    `${counted}?,? ?(?:a partir (?:de|del)|a contar (?:desde|de|del)|desde|despues (?:de|del)|tras|posterior(?:es)? (?:a|al)|siguientes? (?:a|al)|contad[oa]s? (?:desde|a partir de|a partir del|de|del)|luego (?:de|del)|${of})`,
    'after',
  ],
  ['(?:antes (?:de|del)|previos? (?:a|al)|anteriores (?:a|al)|de antelacion)', 'before'],
  ['(?:para |en (?:los|las|el|la) que )', 'in'],
  ['(?:(?:consecutivos )?sin)(?! que (?:<1>)?(?:premio|ganador|agraciad|suplente))', 'after'],
];

/** "mayores de 18 años", "contrato de 24 meses": lengths that time nothing. */
export const notRule =
  '(?:de edad|o mas|cumplidos|de antiguedad|de garantia|de prueba|gratis|de permanencia|de contrato|de (?:viaje|estancia|alojamiento|vacaciones)|al dia|a la semana|al ano|al mes|de duracion(?! (?:desde|a partir|a contar))|sin interes(?:es)?|de suscripcion|de antelacion|de preaviso|de experiencia)(?![a-z])';

export const notAfter =
  '(?:veces|horas|dias|(?<!no )mayor(?:es)? (?:de|a)|(?<!no )menor(?:es)? (?:de|a)|edad|garantia de|(?:garantia de devolucion|desistimiento|derecho de cambio) de|permanencia de|contrato de|(?:viaje|estancia|crucero|escapada|curso|suscripcion|membresia|prueba|acceso|pase|paquete)s? de|cuotas de|%|por ejemplo|p\\. ej\\.|hace)';
