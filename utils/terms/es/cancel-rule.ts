/** What is lost by cancelling, returning or leaving, and how long it must be kept. */
import type { FactValue } from '../../records/fact';
import { timedKind } from '../latin/timed';
import { anchored, type Natural } from '../latin/values';
import { sayings } from '../latin/worded';
import { together } from '../worded';

const natural: Natural = [['', 'contract_start']];
const lost =
  '(?:anul(?:a|e|ar|ara|aran|ado|ados)|cancel(?:a|e|ara|aran|ado|ados)|pierd(?:e|en|es|a)|perd(?:er|era|eran|eras|ida)|descont(?:ar|ara|aran|ado)|revert|retir(?:a|ara|aran|ado)|deduc|elimin|rechaz|no (?:se )?(?:<2>)?(?:repon|devuelv|restituy|reembols|genera|abona|tendra|obtendra|recib|acumula|sera|seran|valid|tiene|dara|computa|pag)|invalid|sin efecto|devolver (?:el|los|la) (?:importe|premio|puntos|bono|regalo)|resta(?:r|ra|ran|remos|mos)|descontaremos|retiraremos|quitaremos|ya no servira|no cuenta|eliminara automaticamente|(?:te |le )?cobraremos|(?:se te |se le )?cobrara|penaliz|(?:deber(?:a|as|an)|tendr(?:a|as|an) que|habra de) (?:<1>)?(?:abonar|devolver|pagar|reintegrar|reembolsar|restituir)|devolver(?:a|as|an|emos)(?![a-z])|(?:re)?factur(?:ar|ara|aran|aremos|amos)|queda(?:r|ra|ran)? (?:<1>)?anulad)';
const undone =
  '(?:cancel(?:a|ar|as|acion|aciones|ad[oa]s?|e|es)|devuel(?:ve|va|vas|to|tos|ta|tas|ves)|devolu(?:cion|ciones)|devolver(?! (?:el|los) (?:premio|puntos))|anul(?:a|acion|ad[oa]s?|as)|reembolsad[oa]s?|(?:ejerce|ejercer|pide|pedir|solicita|solicitar) (?:el |un |su |la )?(?:reembolso|devolucion)|arrepentimiento|desist(?:e|imiento)|modific(?:a|ad[oa]s?|acion|aciones)|cambios?|baja|cerrar (?:la |tu |su )?cuenta|rescind(?:e|es|a|ir)?|rescision|(?:se )?(?:resuelve|resuelva|resolucion)|resolucion anticipada|retiro (?:de (?:fondos|dinero|saldo)|anticipado)|retiras (?:el |tu |los )?(?:dinero|fondos|saldo|deposito)|impago)(?![a-z])';
const needs =
  '(?:cash ?back|puntos?|millas|avios|recompensa|bono|bonificacion|premio|descuento|regalo|reembolso|beneficio|cupon|comision|promocion|saldo|nomina|vales?|tarjeta regalo|orden de compra|^(?:se |quedara |sera )?anul|cheque|importe integro|incentivo)';

const timed = timedKind('cancel-rule', {
  lang: 'es',
  kind: 'cancel_rule',
  cues: [
    [`${undone}[^.;]{0,110}${lost}`, 4.2],
    [`${lost}[^.;]{0,110}(?:si|cuando|en caso de|por) [^.;]{0,40}${undone}`, 4.2],
    [
      '(?:debera|deberan|debe|deben|compromet[a-z]{1,4}|obligad[oa]s?)[^.;]{0,30}(?:mantener|conservar(?! (?:<2>)?(?:tickets?|tiques?|facturas?|pases?|tarjetas? de embarque|comprobantes?|recibos?|boletas?|justificantes?|embalajes?|originales))|permanecer|continuar)[^.;]{0,50}',
      4,
    ],
    ['(?:mantener|conservar) (?:<1>)?(?:la |el |tu |su )?(?:nomina|cuenta|tarjeta|domiciliacion|saldo)', 4],
    [
      'mant(?:enla|enlo|enlas|enlos|enerl[oa]s?|en|engas?|engan|enga)(?![a-z])(?: <3>)?(?:durante|al menos|por|hasta|minimo)',
      4,
    ],
    ['(?:con |compromiso de )(?:una )?permanencia (?:minima )?de', 4.2],
    ['(?:permanencia|renovacion automatica|se renueva automaticamente)', 3.4],
  ],
  needs,
  never: '(?:privacidad|caduc|no aparece|derecho de desistimiento)',
  value(time, words): FactValue | null {
    if (time.sort !== 'rule' || time.lead.direction === 'before') return null;
    // The cancelling is what is ruled, not what it counts from.
    const own = /^x_(?:cancel|return)$/.test(time.value.anchor) ? { ...time.value, anchor: '' } : time.value;
    const rule = anchored(own, natural, words);
    return {
      until: { ...rule, within: false },
      type: /(?:baja|manten|permanen|cerrar)/.test(words.text) ? 'leave' : 'cancelled_order',
    };
  },
});

export default {
  ...timed,
  claim: together(
    timed.claim,
    sayings([
      {
        says: `(?:baja|cerrar (?:la |tu |su )?cuenta|cancelar (?:la |tu |su )?(?:cuenta|tarjeta|suscripcion))[^.;]{0,100}${lost}`,
        value: { type: 'leave' },
        needs,
      },
      {
        says: `${undone}[^.;]{0,110}${lost}`,
        value: { type: 'cancelled_order' },
        needs,
        never: 'se reserva el derecho',
      },
      {
        says: `${lost}[^.;]{0,110}(?:si|cuando|en caso de|por|de|las|los) (?:[^.;]{0,60} )?${undone}`,
        value: { type: 'cancelled_order' },
        needs,
        never: 'se reserva el derecho',
      },
      { says: '(?:se renueva|renovacion|renovara)[^.;]{0,20}automatica', value: { type: 'auto_renew' } },
    ]),
  ),
};
