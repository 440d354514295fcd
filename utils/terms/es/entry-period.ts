/** The window in which one enters, applies or registers. */
import { timedKind } from '../latin/timed';
import { anchored, type Natural, periodOf } from '../latin/values';

const natural: Natural = [
  ['(?:compra|ticket|factura)', 'purchase'],
  ['', 'x_campaign_start'],
];

export default timedKind('entry-period', {
  lang: 'es',
  kind: 'entry_period',
  cues: [
    [
      'particip[a-z]{1,6} (?:subiendo|enviando|comentando|publicando|compartiendo|registrando|respondiendo|dejando|rellenando)(?![a-z])',
      5,
    ],
    [
      '(?:solicitad|pedid|tramitad|cursad|registrad|inscrit|dad)[oa]s?(?: de alta)?(?: como (?:clientes?|usuari[oa]s?|soci[oa]s?))? (?:online |en la (?:web|app) )?(?:entre|del|desde(?! (?:<1>)?(?:app|apps|aplicacion|web|pagina|tienda)(?![a-z]))|hasta|antes|a partir|durante)',
      5,
    ],
    [
      '(?:solicit(?:a|ar|e|en|es|ud|ando)|pid(?:a|e|an|es|iendo)|pedir|tramit(?:a|ar|e|en)) (?:de )?(?:la |el |tu |su |una? |nuestr[oa] )?(?:<1>)?(?:tarjeta|cuenta|prestamo|hipoteca|credito|financiacion|plan|alta|adhesion|portabilidad|traspaso)(?! regalo)(?![a-z])',
      4.6,
    ],
    [
      '(?:periodo|plazo|fechas?) (?:de|para) (?:el )?(?:registr(?:o|ar)|subir|enviar|ingresar|introducir|cargar|canjear) (?:de )?(?:los |las |tus |sus |tu |su )?(?:codigos?|folios?|empaques|fotos?|fotografias?|videos?)',
      5,
    ],
    [
      '^(?:inscripci(?:on|ones)|registro|participaci(?:on|ones)|preinscripcion|votaci(?:on|ones)|candidaturas|entrega de (?:obras|trabajos|proyectos)|(?:envio|recepcion|presentacion) de (?:fotos|fotografias|obras|trabajos|relatos|videos|proyectos|propuestas))(?![a-z])',
      4.4,
    ],
    [
      '(?:periodo|plazo|fechas?|forma) (?:maximo |limite )?(?:de|para) (?:la |su |esta )?(?:<1>)?(?:participacion|participar|inscripcion|inscribirse|registro|registrarse|admision|presentacion de (?:solicitudes|candidaturas)|adhesion|votacion)',
      4.8,
    ],
    [
      '(?:particip(?!antes?(?![a-z]))[a-z]{1,6}|inscri[bp][a-z]{1,8}|registr(?:arse|ate|arte|en|e|arme|o de participacion|os)|apuntarse|apuntate|participacion(?:es)?|votar|vota|comenta|sube|inscribirse|subidas?|subir|entrar en el sorteo|subir (?:tu|su|la|una) (?:foto|video|ticket))(?![a-z])',
      3.2,
    ],
    [
      '(?:inscripciones|participaciones|candidaturas) (?:[^.;]{0,30} )?(?:abier|abr|cierr|cerr|recib|acept|admit|present|hasta|realiz)',
      3.8,
    ],
    [
      '(?:recepcion|envio|presentacion|entrega|carga|subida) de (?:<1>)?(?:fotografias?|fotos?|imagenes|videos?|trabajos|obras|propuestas|candidaturas|participaciones|proyectos|relatos|dibujos|cartas|originales)(?![a-z])',
      4.4,
    ],
    [
      '(?:activ(?:ar|a|es|as|aste|en|ado|arl[oa])|apunt(?:arse|arte|ate)|adher(?:irse|irte)|acept(?:ar|a|es|aste)) (?:a )?(?:la |esta |el |tu |su |dicha |este )?(?:promocion|promo|oferta|campana|beneficio|reto|descuento)',
      4,
    ],
    [
      '(?:inscri[bp][a-z]{1,8}|registr(?:arse|arte|ate|o)|particip(?:ar|a|e|es|en|acion)|apunt(?:arse|arte|ate)) (?:en|a) (?:la |el |esta |este |dicha |dicho |nuestr[oa] )?(?:<1>)?(?:promocion|campana|sorteo|concurso|programa|oferta|accion)',
      4.2,
    ],
    [
      '(?:envi|present|mand|sub|entreg|remit)(?:[aei]r?|as|es|en) (?:tu|su|la|una?|el|tus|sus) (?:<1>)?(?:propuestas?|fotos?|fotografias?|videos?|obras?|trabajos?|relatos?|dibujos?|recetas?|candidaturas?|proyectos?|disenos?)(?![a-z])',
      4,
    ],
    [
      '(?:urnas?|buzon(?:es)?)(?![a-z])|deposit[a-z]{1,6} (?:<2>)?(?:cupon(?:es)?|papeletas?|boletos?|tickets?|tiques?|rascas?)',
      3.6,
    ],
    [
      '(?:registros?|inscripciones|participaciones|candidaturas|solicitudes|altas|votos|votaciones|propuestas|formularios|mensajes) (?:<1>)?(?:realizad|efectuad|recibid|enviad|presentad|hech|completad|formalizad|registrad|emitid|tramitad)[oa]s(?![a-z])',
      4.8,
    ],
    [
      '(?:inscripcion|registro|participacion|solicitud|candidatura|alta|preinscripcion)(?![a-z])[^.;]{0,60} (?:debe|debera|podra|puede|tiene que|se) (?:<1>)?(?:realizar|hacer|efectuar|formalizar|completar|llevar|presentar|enviar|tramitar)(?:se|a|an)?(?![a-z])[^.;]{0,90}',
      4.4,
    ],
    [
      '(?:solicitudes|candidaturas|propuestas) (?:[^.;]{0,30} )?(?:se (?:admit|acept|recib|recog|present)|podran? (?:<1>)?(?:present|envi|registr|tramit|remit))[a-z]{1,6}',
      4,
    ],
    [
      '(?:registra|registrar|registre|registren|vincula|vincular|inscribe|inscribir) (?:tu|su|la|tus|sus|una) (?:<1>)?(?:tarjetas?|cuenta|datos|telefono|vehiculo|equipo)(?![a-z])',
      3.6,
    ],
    ['(?:activarl[oa]|inscribirse|inscribirte|apuntarse|apuntarte)(?![a-z])', 3.6],
    ['(?:concurso|sorteo) (?:[^.;]{0,30} )?(?:abierto|abre|cierra|permanecera abierto)', 3.6],
  ],
  titles:
    'participacion|participar|inscripcion|registro|como participar|^fecha de (?:apertura|cierre)|plazo (?:de|para) (?:<1>)?(?:participa|inscri|preinscri|solicitud(?! de(?:l|l?a|l?os|) (?:premio|reembolso|cash ?back))|registr|votacion)',
  never:
    '(?:ultima actualizacion|privacidad|registro mercantil|marca registrada|nacid[oa]s|se publicara|no podran participar)',
  neverNear:
    '(?:se (?:publicara|anunciara|comunicara|celebrara|realizara) el|sorteo (?:se )?(?:celebrara|realizara|tendra)|matasellos|canje|emancipad|cumplid[oa]s? (?:los |la )?(?:\\d|edad|dieciocho)|premios? (?:se|sera|seran|debera|deberan|podra|podran|consist)|(?:recoger|retirar|reclamar|entrega del?|recogida del?) (?:<1>)?premios?)',
  value(time, words) {
    if (time.sort === 'window') {
      // The day of the draw is none on which to enter.
      if (time.lead.side === 'on' && /sorteo (?:se )?(?:celebr|realiz|efectu|tendra)/.test(words.text))
        return null;
      const channel = /whats ?app/.test(words.all) ? 'whatsapp' : undefined;
      const window = periodOf(time);
      return window && channel ? { ...window, channel } : window;
    }
    if (time.sort !== 'rule') return null;
    const { direction } = time.lead;
    if (direction !== 'after' && (time.value.anchor === '' || direction === 'before')) return null;
    return anchored(time.value, natural, words);
  },
});
