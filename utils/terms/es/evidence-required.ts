/** What must be kept or sent as proof. */
import { wordedKind } from '../latin/worded';

const kept =
  '(?:conserv|guard|envi|remit|present|adjunt|aport|sub|mostr|facilit|exhib|necesari|requ|imprescindible|debe|hacer llegar|escane|fotograf)[a-z]{0,8}';

export default wordedKind('es', 'evidence-required', 'evidence_required', [
  {
    says: '(?:foto(?:grafia)?|copia|escaneo|imagen|(?:present|mostr|muestr|exhib|aport)[a-z]{1,5}|con (?:el|su|tu)|acredit[a-z]{0,6}|fotocopia)[^.;]{0,40}(?:identificacion|dni|nie|pasaporte|ine|cedula|documento (?:nacional )?de identidad|identidad)(?![a-z])',
    value: { what: 'id_photo' },
  },
  {
    says: `${kept}[^.;]{0,60}(?:codigos? de barras|sobres?|envases?|empaques?|envolturas?|etiquetas?|tapas?|embalajes?|precintos?|lotes?)(?![a-z])`,
    value: { what: 'packaging' },
    needs: '(?:premio|promocion|particip|sorteo|reclam|reembolso|concurso|canje)',
  },
  {
    says: `${kept}[^.;]{0,60}(?:tickets?|tiques?|factura|recibo|comprobante|justificante|prueba|boleta|resguardo)(?: (?:original |de (?:la )?)?(?:de )?(?:compra|pago))?(?![a-z])`,
    value: { what: 'receipt' },
    never: '(?:factura electronica mensual|domiciliar)',
  },
  {
    says: '(?:tickets?|tiques?|factura|comprobante|justificante) (?:<1>)?(?:original|de compra|de pago)[^.;]{0,60}(?:debe|sera|necesari|requerid|obligatori|conserv|valid)',
    value: { what: 'receipt' },
  },
  {
    says: `${kept}[^.;]{0,50}(?:correo|e-?mail|numero) de (?:confirmacion|pedido)|${kept}[^.;]{0,50}confirmacion (?:de|del) (?:pedido|compra|reserva)`,
    value: { what: 'order_confirmation' },
  },
  {
    says: '(?:anulad[oa]s?|nul[oa]s?|invalid[oa]s?|no validos?|no se (?:acept|admit)[a-z]{1,5})[^.;]{0,40}(?:boletos?|tickets?|tiques?|papeletas?|albaranes|presupuestos|fotocopias|duplicados)[^.;]{0,60}|(?:boletos?|tickets?|tiques?|facturas?)[^.;]{0,50}(?:ilegibles?|incomplet[oa]s?|manipulad[oa]s?|consideraran? nul)',
    value: { what: 'receipt' },
  },
  { says: `${kept}[^.;]{0,40}(?:capturas? de pantalla|pantallazos?)`, value: { what: 'screenshot' } },
  { says: `${kept}[^.;]{0,40}(?:tarjetas? de embarque|pases? de abordar)`, value: { what: 'boarding_pass' } },
]);
