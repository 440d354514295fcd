/** Only for those who are new. */
import { wordedKind } from '../latin/worded';

const who =
  '(?:clientes?|usuari[oa]s?|soci[oa]s?|miembros?|titulares|altas?|contratos?|suscriptores|registros?|jugadores|contrataciones|lineas?|polizas?|suministros?|cuentas?|portabilidad(?:es)?|pacientes?|alumn[oa]s?|domiciliaciones|nominas?|abonad[oa]s|asegurad[oa]s|inscritos)';

export default wordedKind('es', 'new-customer-only', 'new_customer_only', [
  {
    says: 'no (?:haber|haya[ns]?|hayas|ha|han) (?:sido|tenido|contratado|disfrutado|estado)(?![a-z])[^.;]{0,60}(?:en los|durante los) (?:ultimos|anteriores|\\d{1,2})[^.;]{0,20}',
    value: { scope: 'not_held_recently' },
  },
  {
    says: '(?:solo|unicamente|exclusiv[a-z]{0,6}|valid[oa]|reservad[oa])[^.;]{0,40}(?:por primera vez|primer(?:a compra| pedido)|nuevos (?:clientes|usuarios|socios))',
    value: { scope: 'first_purchase' },
  },
  {
    says: `nuev[oa]s? ${who}|${who} nuev[oa]s?(?![a-z])`,
    value: { scope: 'new_customer' },
    never: 'nuev[oa]s? (?:<1>)?(?:y|o|como) (?:<1>)?(?:actuales|existentes|antiguos)|actuales y nuevos',
  },
  {
    says: `(?:no (?:<2>)?(?:valid|aplic|disponible|particip|acumul)[a-z]{0,6}[^.;]{0,40}|excluid[oa]s?[^.;]{0,30})(?:(?:ya|actuales) ${who}|${who} (?:actuales|existentes|que ya|anteriores|ya))`,
    value: { scope: 'new_customer' },
  },
  {
    says: `(?:no (?:hayan|haya|hayas|sean|sea|fueran|tengan|tuvieran|estuvieran|hubieran)|nunca (?:hayan|haya|hayas|han|has)) (?:<2>)?(?:sido|tenido|hecho|comprado|contratado|realizado|estado|registrad|client|clientes|usuarios|una? (?:cuenta|tarjeta))`,
    value: { scope: 'never_member' },
    needs:
      '(?:oferta|promocion|bono|participar|valid|client|regalo|puntos|cash ?back|alta|cupon|prueba|descuento|millas|incentivo|premio)',
    never: '(?:no hayan sido (?:abonad|reclamad|notificad)|caduc)',
  },
  {
    says: `(?:no (?:se )?(?:tend|pod|particip|aplic|valid|acced|benefici)[a-z]{0,6}|excluid[oa]s?|excluyen?|salvo|excepto|quedan? fuera)[^.;]{0,60}(?:quien(?:es)?|(?:personas|[al]quell[oa]s|l[oa]s|${who}) que)[^.;]{0,30}(?:tengan|tienen|hayan (?:sido|tenido|contratado|disfrutado|recibido|estado)|hubieran|fueran|fuesen|sean|son)[^.;]{0,12} (?:titular|client|soci|usuari|una?(?![a-z])|contrat|tarjeta|cuenta|linea|suscri|abonad|miembr)`,
    value: { scope: 'never_member' },
  },
  {
    says: '(?:hacer|hagas?|haga|realizar?|realices?|haz|con|por|en) (?:un |una |tu |su |el |la )?primer[oa]? (?:compra|pedido|reserva|recarga|deposito|ingreso|viaje)',
    value: { scope: 'first_purchase' },
    needs: '(?:amig|codigo|bono|bienvenida|regalo|descuento|cupon|premio|recompensa|cash ?back|puntos)',
  },
  {
    says: '(?:tu|su|la|el|en) primer[oa]? (?:compra|pedido|reserva|recarga|deposito|ingreso|transaccion|viaje)',
    value: { scope: 'first_purchase' },
    needs: '(?:oferta|promocion|bono|valid|regalo|descuento|cash ?back|puntos|solo|exclusiv|cupon|codigo)',
    never: '(?:desde|tras|despues de|a partir de) (?:la |tu |su )?primera',
  },
  {
    says: 'primera (?:vez|compra|contratacion)[^.;]{0,30}(?:unicamente|solo|exclusiv)|(?:unicamente|solo|exclusiv[a-z]{0,6})[^.;]{0,40}primera (?:vez|compra|contratacion)',
    value: { scope: 'first_purchase' },
  },
]);
