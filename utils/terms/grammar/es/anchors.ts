/** Spanish words that name what a rule counts from, without accents. */
import type { AnchorWordsOf } from '../latin/anchors';

const campaign =
  '(?:la |el |esta |este |dicha |del |de la )?(?:promocion|campana|concurso|sorteo|oferta|vigencia|periodo (?:promocional|de participacion)|accion promocional|actividad|programa)';
const date =
  '(?:la fecha (?:de|en (?:la )?que)|fecha de|el momento (?:de|en que)|el dia (?:de|en que)|la|el|su|tu|haber|que (?:se )?(?:haya |han? )?(?:sido )?)';

export const anchorWords: AnchorWordsOf = {
  leads: 'tras|despues de|una vez|cuando|desde|al|a partir de|luego de|si|posterior a|en caso de|de',
  weak: 'de|al',
  passives: 'es|sea|fue|fuera|ha sido|haya sido|este|esta|quede|queda|resulte|sean|hayan sido|han sido|son',
  follows: 'tras|despues de|despues del|una vez|desde|a partir de|a partir del|contar del?',
  anchors: [
    [
      '(?:recepcion|recibi(?:r|do|da|mos)|recibamos|reciba)(?: de| de la| del| la| el| su| tu| toda la)? ?(?:solicitud|documentacion|formulario|reclamacion|documentos|tickets?|factura|carta|sobre|expediente|escrito|justificantes?|pruebas? de compra|cupon de participacion)',
      'x_claim_received',
    ],
    [
      '(?:recepcion|recibi(?:r|do|da)|recib[ae]s?|recibio)(?: de| del| de la| de dicho| el| la| dicho| su| este)? ?(?:correo|e-?mail|mensaje|sms|whats ?app|notificacion|comunicacion|aviso|premio comunicado)',
      'x_notice',
    ],
    [
      '(?:comunicacion|notificacion|notificad[oa]|notifi(?:que|ca|co|quemos|camos)|se (?:le|les|te) (?:avis[ae]|avise|comunica|comunique|contact[ae]|informa|llama)|contactad[oa]|contacto|aviso|comunicad[oa]|comunique|(?:envio|remision|emision) del? (?:la |el |dich[oa] |est[ea] )?(?:<1>)?(?:correo|e-?mail|mensaje|sms|whats ?app|comunicacion|notificacion|aviso)|(?:correo|e-?mail|mensaje)(?: electronico)?(?: de notificacion)?|informad[oa]|publicacion(?: de(?: los| las)? (?:ganador|resultado)[a-z]{0,3})?(?! de)|generacion del (?:correo|e-?mail|codigo|qr)|primer contacto|llamada)',
      'x_notice',
    ],
    ['acept(?:ar|acion|ad[oa]|e|en|es) (?:de |del )?(?:el |su |tu |dicho )?premio', 'x_claim'],
    [
      '(?:solicitud|solicit(?:ar|ado|ada|aste|es|e)|peticion|reclam(?:ar|acion|ado)|canje(?:ar|ado|e|s)?(?: de)?|retir(?:ada|o|ar)|reembols)',
      'x_claim',
    ],
    [
      '(?:envio|enviad[oa]|despach(?:o|ado)|salida del almacen|expedicion)(?: del? (?:pedido|producto|articulo))?',
      'shipment',
    ],
    [
      '(?:entrega|entregad[oa]|recepcion|recibi(?:r|do|da))(?: del?| de la| el| la| de su| de tu)? ?(?:pedido|producto|articulo|paquete|mercancia|compra)|entrega',
      'x_delivery',
    ],
    [
      '(?:el |la |su |tu )?(?:pedido|producto|articulo|paquete|compra|mercancia)s? (?:<1>)?(?:sea|sean|haya sido|ha sido|hayan sido|este|esta|es|fue|quede) (?:<1>)?(?:entregad|recibid)[oa]s?',
      'x_delivery',
    ],
    ['(?:instal(?:ar|acion|ado|ada|es)|descarga(?:r|do)?)', 'x_install'],
    [
      '(?:registr(?:o|arse|arte|ado|ada|e|es|aste)|alta(?: como)?|darse de alta|darte de alta|inscripcion en el programa|creacion de (?:la |tu |su )?cuenta|unirse|unirte)',
      'x_register',
    ],
    [
      '(?:activacion|activ(?:ar(?:se)?|ado|ada|e|es|en)|alta(?: efectiva)?|puesta en marcha|inicio|comienzo|instalacion) (?:efectiv[oa] )?(?:de |del |de la |el |la |tu |su )(?:tu |su )?(?:servicios?|lineas?|suministros?|fibra|contador|tarifa|cobertura|sistema|instalacion|paneles|placas|planta|alarma|internet)',
      'opening',
    ],
    [
      '(?:activacion|activ(?:ar|ado|ada|e|es|aste)|(?:puest[oa]|puesta) en (?:marcha|servicio|funcionamiento))',
      'x_activation',
    ],
    ['(?:inscripcion|inscrib(?:irse|irte|e|ase)|participacion|participar)', 'entry'],
    [
      '(?:cumpl(?:ir|imiento|a|as|ido|e)|condiciones|consecucion|conseguid[oa]|alcanz(?:ar|ado)|complet(?:ar|ado|e|es)|amigo|referid[oa])',
      'condition_met',
    ],
    [
      '(?:recibi(?:r|d[oa])|recepcion de) (?:cada |la |una |tu |su |los |las )?(?:transferencia|pago|bizum|traspasos?|portabilidad|aportacion(?:es)?|fondos|capital|pension|subvencion)',
      'condition_met',
    ],
    [
      '(?:recepcion|recibir|recibid[oa]|cobro|cobrar|ingreso|abono|domicili(?:ar|acion|ad[oa])) (?:de |del )?(?:la |tu |su |una )?(?:primera |segunda |tercera )?(?:nomina|pension|prestacion|traspaso|aportacion)',
      'condition_met',
    ],
    [
      '(?:(?:finaliz(?:ar|acion|ada|ado|e)|realizacion|disfrute|fin) (?:de |del |de la |la |el |de su |de tu |su |tu )?)?(?:estancia|viaj(?:e|ar)|volar|vuelo|check-?out|alojamiento|salida|servicio|alquiler|consumo de la estancia)',
      'x_usage_end',
    ],
    [
      `${date}? ?(?:realizacion de (?:la |su |tu )?|realizad[oa] (?:la |su |tu |el )?|efectuad[oa] (?:la |su |tu )?|realizar (?:la |su |tu |el )?)?(?:compras?|comprad[oa]|adquisicion|adquirid[oa]|pedido|transaccion|operacion|reserva|pago|pagad[oa]|factura|ticket|tique|consumo|gasto|compr(?:ar|as|es)|repostar|repostaje|recargas?|recargar|pagar)`,
      'purchase',
    ],
    [
      '(?:aprobacion|aprobad[oa]|apruebe|valid(?:acion|ad[oa]|ada|e)|confirm(?:acion|ad[oa]|e)|verificacion|acept(?:acion|ada))',
      'approval',
    ],
    [
      '(?:emision|emitid[oa]|concesion|otorg(?:amiento|ad[oa]|ue)|obtencion|obtenid[oa]|obtuv|generacion|generad[oa]|generen|acumulacion(?! de)|acumulad[oa]|asignacion|asignad[oa]|abono|abonad[oa]|acreditacion|acreditad[oa]|carga|(?:que )?se (?:ve )?reflejad?a?|reflejad[oa]|recibid[oa]|recepcion|entregad[oa]s?|ingreso|los ganas|las ganas|los obtienes|ganad[oa]s?(?![a-z])|fecha de acumulacion|consegui(?:do|dos|ste)|haberl[oa]s? (?:<1>)?(?:consegu|obten|gan|recib|acumul|sum)[a-z]{2,4}|(?:l[oa]s?|te l[oa]s?) (?:recib(?:es|e|as|a|iste)|entreg(?:amos|uemos|uen|an)|env(?:iamos|iemos))|expedicion del (?:cupon|vale|bono))',
      'grant',
    ],
    [
      '(?:(?:el |la |su |tu )?ultim[oa] (?:compra|movimiento|actividad|operacion|transaccion|acumulacion|uso|canje|acceso|consumo|visita|estancia|vuelo|sesion|recarga|carga|renovacion))',
      'last_activity',
    ],
    [
      '(?:inactividad|movimientos?|actividad (?:alguna|en)|sin actividad|sin (?:sumar|gastar|acumular|usar|comprar|volar|consumir|utilizar))',
      'last_activity',
    ],
    [
      `(?:(?:la )?(?:fecha (?:de|en (?:la )?que) )?(?:el |la )?(?:fin|final|finalizacion|finaliz(?:ar|ada|ado|e)|termino|terminacion|termin(?:ar|ada|ado|e)|conclu(?:sion|ye|ya|ido|ida)|cierre|clausura|vencimiento)(?: de| del| de la| la| el)? ?)${campaign}|(?:finalizad[oa]|terminad[oa]|concluid[oa]|acabad[oa]) ${campaign}`,
      'x_campaign_end',
    ],
    [`(?:inicio|comienzo)(?: de| del| de la)? ?${campaign}`, 'x_campaign_start'],
    [
      '(?:sorteo|celebracion del sorteo|ser ganador|adjudicacion|seleccion de(?:l| los)? ganador|resultar (?:ganador|agraciad[oa]))',
      'x_draw',
    ],
    ['(?:clic|click|clicar|pinchar|redireccion)', 'x_click'],
    ['(?:visita)', 'x_visit'],
    ['(?:facturacion|extracto|recibo)', 'x_billing'],
    [
      '(?:contratacion|contrat(?:o|ar|ad[oa])|apertura(?: de (?:la |tu |su )?cuenta)?|firma|alta de (?:la |tu |su )?(?:cuenta|tarjeta|poliza|linea)|formalizacion|efecto de la poliza|afiliacion)',
      'contract_start',
    ],
    [
      '(?:aprobad[oa]|aprobacion de|autorizad[oa]|abiert[oa]|abrir|emitid[oa]) (?:la |el |tu |su |una )?(?:nueva )?(?:tarjeta|cuenta)',
      'contract_start',
    ],
    ['mes de (?:tu |su |cada )?cumpleanos', 'x_birth_month'],
    ['(?:cumpleanos)', 'x_birthday'],
    ['(?:devolucion)', 'x_return'],
    ['(?:cancelacion)', 'x_cancel'],
    ['(?:deposito|(?:el |tu |su )?primer ingreso|primera nomina)', 'x_deposit'],
    ['(?:consulta|incidencia)', 'x_enquiry'],
  ],
};
