/** By when a reward must be claimed, answered for, or its papers sent. */
import type { FactValue } from '../../records/fact';
import { timedKind } from '../latin/timed';
import { anchored, type Natural, periodOf, twoSided } from '../latin/values';
import { sayings } from '../latin/worded';
import { together } from '../worded';

const natural: Natural = [
  ['(?:llamad|contact|confirm|respon|respuest|contest|notific|comunic|aceptar)', 'x_notice'],
  ['(?:premio|ganador|agraciad|sorteo)', 'x_draw'],
  ['(?:compra|ticket|tique|factura|pedido)', 'purchase'],
  ['', 'condition_met'],
];
const papers =
  '(?:solicitud(?:es)?|documentacion|documentos?|formulario|tickets?|tiques?|factura|comprobantes?|datos|justificante|prueba de compra|fotografia|foto|codigo de barras|reclamacion(?:es)?)';

const timed = timedKind('claim-window', {
  lang: 'es',
  kind: 'claim_window',
  cues: [
    [
      '(?:registr|dar de alta |valid)(?:a|ar|e|en|es|as|ando)? (?:tu|su|el|la|dicho|este) (?:<1>)?(?:producto|electrodomestico|aparato|equipo|dispositivo|caldera|compra|solicitud|reembolso|neumaticos?|garantia)(?![a-z])',
      4.2,
    ],
    [
      '(?:subsan|corr[ei][gj]|rectif|complet)[a-z]{1,6}(?![a-z])(?= [^.;]{0,40}(?:dias|horas|plazo|antes|hasta))',
      3.6,
    ],
    [
      '^(?:recogida|retirada|entrega de documentacion|reclamacion|canje|envio de (?:la )?documentacion)(?! de (?:pedido|producto))(?![a-z])',
      4.6,
    ],
    [
      '(?:reclama|canjea|recoge|reclam(?:ar|arse|ar(?:l|n)[oa]s?|en?|ad[oa]s?|acion)|canje(?:ar|arse|ar(?:l|n)[oa]s?|ables?|ad[oa]s?|en?)?|redim(?:ir|irse|id[oa]s?|ibles?)|retirar(?:lo|se)? (?:el |su |tu )?premio|recog(?:er|era|eran|erse|id[oa]s?|en?|er(?:l|n)[oa]s?)|retir(?:ar|arse|ad[oa]s?|ar(?:l|n)[oa]s?|en?))(?![a-z])',
      3.2,
    ],
    [
      `(?:envi|remit|registr|present|sub|aport|adjunt|facilit|complet|rellen|cumpliment|entreg|mand|hacer llegar|carg|manda)[a-z]{0,6} (?:[^.;]{0,40} )?${papers}`,
      3.5,
    ],
    [`${papers} (?:[^.;]{0,40} )?(?:debera|deberan|debe|deben|tendra|tendran|enviad|recibid|remit)`, 3.4],
    [
      '(?:debera|deberan|debe|deben) (?:<1>)?(?:enviar(?:lo|la|nos)?|remitir|reclamar|responder|contestar|aceptar|confirmar|contactar|ponerse en contacto|presentar)',
      3.6,
    ],
    [
      '(?:no (?:<2>)?(?:envi(?=a|e)|facilit|remit|contest|respond|respuesta|acept|reclam|localiz|contact|confirm|podido contactar|recog)[a-z]{0,8}|sin (?:respuesta|contestar|reclamar|que))',
      3.6,
    ],
    [
      '(?:ganador(?:es|a|as)?|agraciad[oa]s?|premiad[oa]s?) (?:[^.;]{0,30} )?(?:debera|deberan|tendra|tendran|dispondra|dispondran|dispone|contara|contaran|tiene|tienen)',
      4,
    ],
    [
      '(?:llamadas?|intentos?(?! de entrega)(?= [^.;]{0,30}(?:contact|llam|comunic|localiz))|contactar con (?:el|la|los) (?:ganador|premiad|agraciad))',
      3,
    ],
    [
      'plazo (?:maximo )?(?:de|para) (?:<1>)?(?:reclamacion|reclamar|canje|canjear|aceptacion|responder|aceptar|envio de)',
      4,
    ],
    ['^(?:solicital|pidel|reclamal|canjeal)[oa]s? (?:<2>)?(?:antes|hasta|entre|del|desde)(?![a-z])', 3.8],
    ['(?:matasellos|franqueo)', 4],
    [
      'solicit(?:ar|a|e|es|en|arse) (?:el|la|los|tu|su) (?:<1>)?(?:reembolsos?|devolucion|regalos?|premios?|recompensas?|cash ?back|abonos?|incentivos?|tarjetas? regalo)(?![a-z])',
      3.8,
    ],
    ['premios? (?:[^.;]{0,60} )?(?:caduca|prescrib|vence|expira)[a-z]{0,4}', 3.8],
    [
      '(?:registr|sub|carg|envi|escane|present)(?:a|e|es|as|en|ar|ir|iendo|ando) (?:<1>)?(?:tu|su|el|la|tus|sus|los|las|una?) (?:<1>)?(?:tickets?|tiques?|factura|recibo|comprobante|boleta)(?![a-z])',
      4.2,
    ],
    [
      '(?:recoger|canjear|reclamar|retirar) (?:el|su|tu|los) (?:<1>)?premios?[^.;]{0,40}(?:caduc|venc|hasta|antes)',
      4.8,
    ],
    [
      '(?:no (?:se )?(?:reclam|canje|recog|retir)(?:ad|id|e|en|a)[oa]?[ns]?(?![a-z])|sin (?:reclamar|canjear|recoger)|sin que (?:<2>)?(?:premio|ganador|agraciad)[a-z]{0,3} (?:<3>)?(?:reclam|recog|contact|acept|conteste|responda|retir|canje)[a-z]{0,6}|(?:la )?solicitud (?:<2>)?(?:se (?:hara|realizara|enviara|podra)|debera|podra)|para (?:aceptar|recoger|reclamar|responder|confirmar(?! (?:tu|el|su|la|los|tus) (?:cash ?back|compra|pedido|puntos|transaccion))|canjear))',
      3.6,
    ],
    [
      '(?:debera|deberan|debe|deben|deberas|debes|tienes que) (?:<1>)?(?:empezar|activar|iniciar|comenzar)(?:l[oa]s?)?(?![a-z])',
      3,
    ],
    ['fecha limite(?: [^.;]{0,20})?', 2.6],
    [
      '(?:dispon(?:e|es|en|dra|dras|dran)(?: de)?|tien(?:e|es|en)|tendr(?:a|as|an)|contar(?:a|as|an)? con|cuent(?:a|as|an) con|hay) (?:[^.;]{0,90} )?para (?:enviar|entregar|mandar|remitir|presentar|subir|registrar|reclamar|canjear|activar|hacer(?:nos)? llegar|adjuntar|aportar|recoger|retirar|aceptar)(?:nos|l[oa]s?)?(?![a-z])',
      4,
    ],
    [
      '(?:codigos?(?! de (?:verificacion|seguridad|acceso|confirmacion|un solo uso))|cupon(?:es)?|tarjetas?(?: regalo)?|vales?|premios?|bonos?|invitacion(?:es)?) (?:[^.;]{0,30} )?(?:debera|deberan|debe|deben|podra|podran|puede|pueden|tiene que|tienen que) (?:<1>)?(?:activar(?:se)?|ser activad[oa]s?|registrarse|introducirse)(?![a-z])',
      4.4,
    ],
    ['(?:contara con|contaran con|tendra|dispondra de) (?:[^.;]{0,20} )?(?:dias|horas)[^.;]{0,50} para', 3.6],
  ],
  titles:
    'fecha limite de (?:envio|reclamacion|canje)|canje|reclamacion|reclamar|aceptacion del premio|redencion|redimir|solicitud (?:del? |de(?:l| la| tu| su) )(?:<1>)?(?:premio|reembolso|cash ?back|regalo|incentivo|devolucion)|(?:subir|enviar|presentar|registrar) (?:<1>)?(?:ticket|tique|factura|documentacion|comprobante|recibo)',
  never:
    '(?:cash ?back no|compra (?:no registrada|perdida)|privacidad|datos personales del|ejercer|desistimiento|(?:puntos|millas) (?:[^.;]{0,30} )?caduc|atenderemos|garantia|presupuesto|reparacion)',
  neverAround:
    '(?:compras?|puntos|millas|cash ?back|transaccion|pedido)(?: que)? no (?:<1>)?(?:aparec|const|figur|registr|se (?:ha|han) (?:registr|abon|sum)|me (?:ha|han) (?:lleg|abon|sum))',
  neverNear: '(?:responderemos|te contestaremos|nuestro equipo)',
  value(time, words): FactValue | null {
    if (time.sort === 'window') {
      const window = periodOf(time);
      if (!window || time.lead.side === 'on') return null;
      const near = words.left.slice(-50);
      return {
        ...window,
        ...(/matasellos/.test(near) && { postmark: true }),
        ...(/recibid/.test(near) && { mustArrive: true }),
      };
    }
    if (time.sort === 'detail') return twoSided(time, natural, words);
    if (time.sort !== 'rule' || time.lead.direction === 'before' || time.lead.direction === 'every')
      return null;
    // What counts from the day the claim came in, or from a cancellation, is not the claimant's to do.
    if (/^x_(?:claim_received|cancel)$/.test(time.value.anchor)) return null;
    const rule = anchored(time.value, natural, words);
    // "No podrá retirarse hasta pasados 30 días": that is when it opens.
    if (
      /no (?:se )?(?:podra[sn]?|puedes?|pueden) [a-z ]{3,30}hasta (?:que )?(?:hayan )?(?:los )?(?:pasad|transcurr|transcurran|pasen)/.test(
        words.text.slice(Math.max(0, time.lead.core.at - 80), time.lead.core.at),
      )
    )
      return {
        opensAt: { ...rule, anchor: time.value.anchor === '' ? 'grant' : rule.anchor, within: false },
      };
    const opens = /(?:pasad[oa]s|transcurrid[oa]s|a partir de los|una vez)\s{0,3}(?:los )?$/.test(
      words.text.slice(Math.max(0, time.lead.core.at - 24), time.lead.core.at),
    );
    if (
      opens &&
      !time.value.within &&
      !/no (?:se )?podra|perd|ya no|caduc|decae|renunci|desiert/.test(words.text)
    )
      return { opensAt: { ...rule, within: false } };
    return { ...rule, within: true };
  },
});

/** A day that is written somewhere else: "antes de la fecha indicada en el formulario". */
const elsewhere =
  '(?:hasta|antes de|dentro de|en|despues de) (?:la|el|su) (?:fecha|plazo|periodo)(?: (?:limite|maxim[oa]|tope))? (?:que (?:se |figura |aparece |consta )?)?(?:<1>)?(?:indicad|senalad|impres|especificad|establecid|mostrad|fijad|previst|indiqu|indica|figur|aparec)';

export default {
  ...timed,
  claim: together(
    timed.claim,
    sayings([
      {
        says: `(?:envi|remit|sub[aei]|canje|reclam|present|cargu|carga)[a-z]{0,6}[^.;]{0,90} ${elsewhere}`,
        value: { unspecified: true },
        needs:
          '(?:ticket|tique|factura|premio|promocion|regalo|recompensa|reembolso|puntos|sorteo|formulario)',
      },
    ]),
  ),
};
