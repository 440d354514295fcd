/** From when and until when to ask for a missing reward, how long the answer takes, and whom not to ask. */
import type { FactValue } from '../../records/fact';
import { timedKind } from '../latin/timed';
import { anchored, type Natural, twoSided } from '../latin/values';
import { sayings } from '../latin/worded';
import { together } from '../worded';

const natural: Natural = [
  ['(?:vuelo|estancia|viaje)', 'x_usage_end'],
  ['', 'purchase'],
];
const absent =
  '(?:no (?:<3>)?(?:registr|recib|aparec|reflej|abon|acredit|confirm|contabiliz|visualiz|lleg|ve|ves|sum|acumul|rastre|figur)[a-z]{0,6}|falta(?:n|nte|ntes)?|perdid[oa]s?|pendiente|sin (?:registrar|reflejar|abonar)|no (?:<1>)?(?:ves|encuentras|aparecen?|suman?|constan?)|te faltan?)';
const ask =
  '(?:contact|reclam|escrib|ponte en contacto|pongase en contacto|consult|incidencia|ticket|avis|pid[ea]|pedir|revision|comunic|solicit|notific|inform)[a-z]{0,8}';

/** "Esto puede tardar": what "esto" is was said before. */
const anaphor =
  /^(?:esto|ello|este proceso|el proceso|la gestion|la revision|el tramite|esta (?:gestion|revision)) (?:<?[a-z]{2,12} )?(?:puede |podria |suele )?(?:tard|demor|llev)[a-z]{1,4}/;
const looked =
  /(?:revis|investig|comprob|contact|gestion|tramit|estudi|consult)[a-z]{0,4}emos|(?:tu|su|la) (?:reclamacion|consulta|incidencia|solicitud de revision)/;

const timed = timedKind('contact-rule', {
  lang: 'es',
  kind: 'contact_rule',
  readsAnchors: true,
  cues: [
    [`${absent}[^.;]{0,110}${ask}`, 4.6],
    [`${ask}[^.;]{0,100}${absent}`, 4.6],
    [
      '(?:reclam(?:ar|acion|aciones|arlo)|incidencias?|consultas?) (?:<2>)?(?:de (?:cash ?back|puntos|millas|compras?)|deber|podr|se (?:admit|acept|atend)|sobre)',
      4.2,
    ],
    [
      '(?:responderemos|te responderemos|contestaremos|resolveremos|(?:equipo|servicio|soporte|departamento|atencion)(?: [a-z]{2,10}){0,4} (?:te |le |os )?(?:responde(?:ra)?|contesta(?:ra)?|resuelve|resolvera)(?![a-z])|(?:tiempo|plazo) (?:medio )?de (?:respuesta|resolucion))',
      4.2,
    ],
    ['(?:atend|admit|acept|tramit|gestion)[a-z]{0,6} (?:<1>)?(?:reclamaciones|incidencias|consultas)', 4.2],
    [
      '(?:revision(?:es)?|reclamacion(?:es)?|incidencias?) (?:<3>)?(?:solo )?(?:se )?(?:puede|podra|hac|realiz|present)',
      4.2,
    ],
    [
      '(?:dispones|tienes|dispone|tiene|hay) (?:<2>)?(?:dias|meses|semanas)[^.;]{0,40} para (?:reclamar|hacerlo|pedir|solicitar|avis|comunic)',
      4.4,
    ],
    [
      '(?:acreditacion|acumulacion|solicitud|reclamo|registro|abono) (?:retroactiv[oa]|posterior|de (?:puntos|millas|avios) (?:faltantes|pendientes|no (?:<1>)?(?:acredit|registr|abon)))[a-z]{0,6}|(?:puntos|millas|avios) (?:faltantes|retroactiv[oa]s)',
      4.6,
    ],
    ['(?:pidelos|reclamalos|solicitalos|pidelas|reclamalo|pidelo|solicitarlos|reclamarlos|pedirlos)', 4.4],
    [
      '(?:presentar|poner|abrir|hacer|enviar|iniciar|tramitar|registrar) (?:una |la |tu |su )?(?:<1>)?(?:reclamacion|incidencia|consulta)(?![^.;]{0,40}premio)',
      4.6,
    ],
    [
      '^(?:esto|ello|este proceso|el proceso|la gestion|la revision|el tramite|esta (?:gestion|revision)) (?:<2>)?(?:tard|demor|llev)',
      3.3,
    ],
    [
      'esper(?:a|ar|e|es|en)(?![a-z]) [^.;]{0,50}(?:antes de|para) (?:<1>)?(?:reclamar|contactar|escribir|abrir|enviar|consultar|solicitar|comunicar)',
      4.6,
    ],
    ['(?:si (?:han pasado|pasan|transcurren|han transcurrido))', 3],
  ],
  titles: 'no (?:aparece|se ha registrado)|reclama|incidencia|cash ?back perdido|puntos (?:no|que faltan)',
  needs:
    '(?:cash ?back|puntos?|millas|avios|recompensa|compra|transaccion|pedido|saldo|reembolso|bono|vuelo|estancia|cash ?backs|clic(?:aste|k)?(?![a-z])|incidencia)',
  never: '(?:privacidad|datos personales|ganador|desistimiento|defectuos|garantia)',
  value(time, words): FactValue | null {
    if (time.sort === 'detail') return twoSided(time, natural, words);
    if (time.sort !== 'rule') return null;
    if (time.lead.direction === 'before') {
      // "Wait 14 days before you contact us": the wait begins with the purchase.
      const { atLeast: _, ...wait } = time.value;
      return /(?:esper|dej)[a-z]{0,4}(?: at least| up to)?\s{0,3}$/.test(words.left.slice(-24))
        ? { opensAt: { ...wait, anchor: 'purchase', within: false } }
        : null;
    }
    const isAnaphor = anaphor.test(words.text);
    if (isAnaphor && !looked.test(words.all.slice(0, -words.text.length))) return null;
    if (isAnaphor || /(?:respond|contest|resol|respuesta)/.test(words.left.slice(-60)))
      return { reply: { ...time.value, anchor: time.value.anchor === '' ? 'x_enquiry' : time.value.anchor } };
    const from = anchored(time.value, natural, words);
    // "En los 60 días siguientes" is a time to do it in.
    const inside = /(?:en|dentro de|durante) (?:l[oa]s|el|un)(?: [a-z]{5,9})?\s{0,3}$/.test(
      words.text.slice(Math.max(0, time.lead.core.at - 30), time.lead.core.at),
    );
    if (inside && !time.value.atLeast) return { ...from, within: true };
    // "Si en 5 días no ves la compra": until then it is to be waited for.
    const awaited = /(?:^|[^a-z])si (?:[a-z]{2,8} )?(?:en|tras|a l[oa]s|despues de|pasad[oa]s)\s{0,3}$/.test(
      words.text.slice(Math.max(0, time.lead.core.at - 28), time.lead.core.at),
    );
    const near = words.text.slice(Math.max(0, time.lead.core.at - 24), time.lead.core.at);
    const isBefore = /antes de que (?:hayan )?(?:transcurr|pas|finali|venz)[a-z]{1,6}\s{0,3}$/.test(
      words.text.slice(Math.max(0, time.lead.core.at - 40), time.lead.core.at),
    );
    if (isBefore || /(?:^|[^a-z])hasta (?:los )?$/.test(near)) return { ...from, within: true };
    const opens =
      awaited ||
      /a partir de (?:l[oa]s )?$/.test(near) ||
      time.value.atLeast === true ||
      /como minimo|al menos/.test(words.right.slice(0, 16)) ||
      (time.lead.direction === 'after' &&
        /(?:^|[^a-z])si |cuando hayan|no (?:aparece|se)|espera|hasta que|una vez|podra[sn]? (?:presentar|reclamar|abrir|hacer)|despues de transcurr/.test(
          words.text,
        ) &&
        !/plazo|maximo/.test(words.left.slice(-40)));
    const { atLeast: _, ...bare } = from;
    if (opens) return { opensAt: { ...bare, within: false } };
    return { ...from, within: true };
  },
});

export default {
  ...timed,
  claim: together(
    timed.claim,
    sayings([
      {
        says: '(?:no|nunca) (?:<2>)?(?:contact|escrib|llam|pregunt|reclam|consult|dirij)[a-z]{0,6} (?:<2>)?(?:con |a |al |en )?(?:la |el |las |los )?(?:tienda|comercio|anunciante|establecimiento|marca|entidad|banco)',
        value: { type: 'no_direct_contact' },
      },
      {
        says: '(?:no (?:se )?(?:<1>)?(?:admit|acept|atend|podr|gestion|tramit)[a-z]{0,8} (?:<2>)?(?:reclamacion(?:es)?|consultas?|incidencias?)|decision (?:<2>)?inapelable)',
        value: { type: 'no_enquiry' },
      },
    ]),
  ),
};
