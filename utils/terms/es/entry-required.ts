/** Whether one must enter, opt in, link or verify before it counts. */
import { wordedKind } from '../latin/worded';

const must =
  '(?:deb(?:e|en|es|era|eran|eras)|tenes que|hay que|ten(?:er|dra|dran) que|tienes que|tienen que|es (?:necesario|obligatorio|imprescindible|requisito(?: indispensable)?|indispensable)|sera (?:necesario|obligatorio|imprescindible|requisito)|necesitas|imprescindible|previamente)';

export default wordedKind('es', 'entry-required', 'entry_required', [
  {
    says: '(?:a traves del?|mediante|desde|con|usando|por medio del?|en) (?:el |tu |su |este )?(?:enlace|link)(?: (?:personal(?:izado)?|unic[oa]|propio|exclusivo|de (?:invitacion|referid[oa]s?|amigo|promocion|registro)))',
    value: { required: true, type: 'link' },
  },
  {
    says: '(?:con|tener|tenga|tengas|tengan) [^.;]{2,60}(?:verificad|validad|confirmad)[oa]s?(?![a-z])',
    value: { required: true, type: 'verified_account' },
    needs: '(?:e-?mail|correo|telefono|identidad|cuenta|perfil|movil)',
    never: '(?:saldo|cash ?back|compra)',
  },
  {
    says: '(?:no (?:es|sera) (?:necesari[oa]|obligatori[oa]|preciso)|no (?:hace|hara) falta|no (?:hay|tienes|tendras) que|no necesitas|sin (?:necesidad de )?)(?: <1>)?(?:inscri|registr|activar|codigo|apuntar)[a-z]{0,7}',
    value: { required: false },
  },
  {
    says: `${must}[^.;]{0,40}(?:vincul|asoci|enlaz|dar de alta (?:tu|su|la) tarjeta)[a-z]{0,5}`,
    value: { required: true, type: 'account_link' },
  },
  {
    says: '(?:introduc|ingres|escrib|utiliz|aplic|usa|anad|inclu)[a-z]{0,6} (?:<2>)?(?:codigo|cupon)(?: (?:promocional|de descuento|de promocion))?',
    value: { required: true, type: 'code' },
    never:
      '(?:no (?:<2>)?(?:utiliz|us)|otros? (?:codigo|cupon)|codigos? (?:no|ajen|distint)|codigo postal|para (?:usar|utilizar)|codigo de barras|un(?: solo| unico)? (?:codigo|cupon) por|mas de un (?:codigo|cupon)|\\?|si (?:<1>)?(?:usas|utilizas|aplicas|introduces) un)',
  },
  {
    says: '(?:con|usando|indicando|mediante) (?:tu|su|mi|el|este) codigo(?: (?:de )?(?:amigo|invitacion|promocional|referido|descuento))?(?! (?:postal|qr|de barras))',
    value: { required: true, type: 'code' },
    needs: '(?:contrat|registr|compra|alta|pedido|amig|unirs|apunt)',
  },
  {
    says: `${must}[^.;]{0,40}(?:verific|valid|confirm)[a-z]{0,5} (?:tu|su|la|el) (?:cuenta|correo|e-?mail|telefono|identidad|movil)`,
    value: { required: true, type: 'verified_account' },
  },
  {
    says: `${must}[^.;]{0,50}(?:inscri(?:bir|pcion|to|ta)|registr(?:ar|arse|arte|o|ado|ada|ados)|activ(?:ar|arla|arlo|ado)|apunt(?:ar|arse|arte)|participar|darse de alta|dado de alta|adherirse|suscribir)`,
    value: { required: true },
  },
  {
    says: '(?:para (?:poder )?(?:participar|optar|acceder|disfrutar|obtener|conseguir)[^.;]{0,60}(?:debe|deber|tiene|tendr|hay que|necesari|registr|inscri|rellen|cumpliment|sigue los|envi))',
    value: { required: true },
  },
  {
    says: '(?:^|[.;,:¡] |y )(?:registrate|inscribete|apuntate|activa (?:la|el|tu) (?:oferta|cupon|promocion)|suscribete)(?: (?:antes|primero|en|a|para|ya|y|previamente)|[.,])',
    value: { required: true },
  },
  {
    says: 'que (?:<1>)?se (?:hayan )?(?:registr|inscrib|apunt|suscrib)[a-z]{1,5} (?:<2>)?(?:en|a) (?:la|el|esta|este|dicha|nuestr[oa])',
    value: { required: true },
    needs: '(?:client|usuari|participa|soci|persona|promocion)',
  },
  {
    says: '(?:vincula|asocia|enlaza|registra) (?:tu|su) (?:<1>)?(?:tarjeta|cuenta|numero|correo|telefono|identidad)',
    value: { required: true, type: 'account_link' },
    needs: '(?:cash ?back|puntos|millas|recompensa|bono|descuento|premio|promocion|oferta)',
  },
  {
    says: '(?:inscripcion|registro|activacion)(?: previ[oa])? (?:es |sera )?(?:obligatori[oa]|necesari[oa]|requerid[oa]|previ[oa])|previ[oa] (?:inscripcion|registro|activacion)',
    value: { required: true },
  },
]);
