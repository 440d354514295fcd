/** Whether an app must be used, must not be used, or must stay. */
import { wordedKind } from '../latin/worded';

const about =
  '(?:cash ?back|puntos|millas|recompensa|oferta|promocion|bono|descuento|cupon|compra|pedido|premio|particip|reintegro|reembolso|devolucion|devolvemos|bonific|ahorr|saldo|repost|recupera|estrellas|sellos|%|gratis|regalo)';

export default wordedKind('es', 'app-rule', 'app_rule', [
  {
    says: '(?:no (?:<1>)?(?:desinstal|elimin|borr)[a-z]{0,4}|sin (?:desinstalar|eliminar))[^.;]{0,40}(?:app|aplicacion|juego)',
    value: { type: 'keep_installed' },
  },
  {
    says: '(?:no|excluid[oa]s?|excepto|salvo|evita)(?![a-z])[^.;]{0,60}(?:app|apps|aplicacion(?:es)?(?: movil(?:es)?)?)(?![a-z])',
    value: { type: 'no_app' },
    needs: about,
    never:
      '(?:no podran participar|si no (?:tienes|tiene)|no solo|no sera de aplicacion|no (?:es|sera) aplicable)',
  },
  {
    says: '(?:app|aplicacion movil)(?![a-z])[^.;]{0,50}(?:no (?:<1>)?(?:genera|acumula|valid|cuenta|tiene|son|es|seran)|excluid)',
    value: { type: 'no_app' },
    needs: about,
  },
  {
    says: '(?:solo|unicamente|exclusiv[a-z]{0,6}|debe(?:ra|ran|n|s)?|necesari[oa]|descarg[a-z]{1,4}|a traves de|mediante|desde|identifica(?:te|ndote|rse)|pag(?:a|ar|ue|ando|uen)|escane(?:a|ar|e|ando)|us(?:a|ar|e|ando)|utili(?:za|zar|ce|zando)|present(?:a|ar|e|ando)|muestra|mostrar|mostrando|pide|pedir|por medio de|via|en|con)(?![a-z])[^.;]{0,40}(?:la |nuestra |tu |su )(?:app|aplicacion)(?![a-z])',
    value: { type: 'use_app' },
    needs: about,
  },
]);
