/** Devices, systems and networks that count or do not. */
import { wordedKind } from '../latin/worded';

export default wordedKind('es', 'device-rule', 'device_rule', [
  {
    says: '(?:un[oa]?|misma?|mism[oa]s|una sola|mas de un[oa]?|varios|unica?)[^.;]{0,40}(?:direccion(?:es)? ip|(?<![a-z])ip|dispositivos?|equipos?|ordenador(?:es)?|telefonos?)(?![a-z])',
    value: { type: 'same_device_or_ip' },
    needs: '(?:particip|cuenta|premio|bono|puntos|cash ?back|regist|oferta|fraud|por)',
    never: '(?:privacidad|datos de navegacion)',
  },
  {
    says: '(?:equipos?|dispositivos?|celulares?|telefonos?|moviles|terminales|smartphones?) (?:<1>)?(?:compatibles?|homologad[oa]s?|libres)(?![a-z])',
    value: { type: 'compatible_device' },
    needs:
      '(?:promocion|oferta|cash ?back|puntos|premio|bono|recarga|aplic|valid|particip|descuento|plan|datos)',
  },
  { says: '(?:vpn|prox(?:y|ys|ies))(?![a-z])', value: { type: 'network' } },
  { says: '(?:emulador(?:es)?|maquinas? virtual(?:es)?|rooteado)', value: { type: 'emulator' } },
  {
    says: '(?:solo|unicamente|exclusiv[a-z]{0,6}|compatible|no (?:valid|disponible)|usuarios)[^.;]{0,40}(?<![a-z])(?:android|ios|iphone|ipad|telefonos? inteligentes?|smartphones?|tablets?|telcel|movistar)(?![a-z])',
    value: { type: 'os' },
    needs: '(?:promocion|oferta|cash ?back|puntos|premio|bono|recarga|aplic|particip|descuento|compra)',
  },
]);
