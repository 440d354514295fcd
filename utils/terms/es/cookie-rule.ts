/** Cookies, ad blockers, sessions and other sites between the click and the purchase. */
import type { FactValue } from '../../records/fact';
import { timedKind } from '../latin/timed';
import { sayings } from '../latin/worded';
import { together } from '../worded';

const about =
  '(?:cash ?back|puntos|millas|recompensa|rastre|compra|pedido|comision|clic|registr|seguimiento)';
const policy =
  '(?:politica de cookies|utilizamos cookies|usamos cookies|cookies propias|mejorar (?:tu|su|la) experiencia|aviso de cookies)';

const timed = timedKind('cookie-rule', {
  lang: 'es',
  kind: 'cookie_rule',
  readsAnchors: true,
  cues: [
    ['cookies? (?:<3>)?(?:caduca(?:n)?|expira(?:n)?|dura(?:n)?|valida?|duracion|activa)', 4.6],
    ['(?:misma|unica) (?:sesion|visita|navegacion)', 4.2],
    ['(?:desde|tras|despues de) (?:que )?(?:<1>)?(?:clic|click|clicar|hacer clic|pinchar)', 3.6],
    ['sesion (?:<2>)?(?:caduca|expira|dura)', 4.2],
  ],
  needs: about,
  never: `(?:${policy}|(?:presentar|abrir|poner|enviar) (?:una |tu |la )?(?:reclamacion|incidencia))`,
  value(time, { text }): FactValue | null {
    if (
      time.sort !== 'rule' ||
      time.lead.direction === 'before' ||
      !/cookie|sesion|clic|visita|pinchar/.test(text)
    )
      return null;
    const { atLeast: _, ...rule } = time.value;
    return {
      ...rule,
      anchor: 'x_click',
      within: true,
      type: /cookie/.test(text) ? 'cookie_window' : 'same_session',
    };
  },
});

export default {
  ...timed,
  claim: together(
    timed.claim,
    sayings([
      {
        says: '(?:borr|elimin|limpi)[a-z]{0,4} (?:<2>)?(?:cookies|cache|historial)',
        value: { type: 'clear_before' },
        needs: about,
        never: policy,
      },
      {
        says: '(?:acept|activ|habilit|permit)[a-z]{0,5} (?:<3>)?cookies|cookies (?:<2>)?(?:activ|habilit|acept|desactiv|bloque|rechaz|deshabilit)[a-z]{0,5}|(?:desactiv|bloque|rechaz)[a-z]{0,5} (?:<2>)?cookies',
        value: { type: 'cookies' },
        needs: about,
        never: policy,
      },
      {
        says: '(?:ad ?block(?:er)?|bloqueador(?:es)?(?: de (?:anuncios|publicidad))?|bloqueo de anuncios|antivirus)(?![a-z])',
        value: { type: 'ad_blocker' },
      },
      { says: '(?:modo )?(?:incognito|navegacion privada|ventana privada)', value: { type: 'private_mode' } },
      {
        says: '(?:no|sin|evita) (?:<2>)?(?:visit|abr|naveg|acced|us|pas|entr)[a-z]{0,5} (?:<3>)?(?:otras?|otros) (?:<1>)?(?:webs?|paginas?|sitios?|pestanas?|ventanas?|comparador(?:es)?|enlaces?|cupon)',
        value: { type: 'other_affiliate' },
        needs: about,
      },
      {
        says: '(?:carrito|cesta|carro|bolsa) (?:<2>)?(?:vaci[oa]|antes)|(?:previamente|con anterioridad|ya|antes)(?![a-z])[^.;]{0,30} en (?:el|tu|su|la) (?:carrito|cesta|carro)|vaci(?:a|ar|e|es) (?:el |la |tu |su )(?:carrito|cesta|carro|bolsa)|(?:anad|agreg|met)[a-z]{0,5} (?:<2>)?(?:productos?|articulos?)[^.;]{0,40}(?:carrito|cesta)[^.;]{0,40}(?:antes|despues|una vez)',
        value: { type: 'cart_before_click' },
      },
      {
        says: '(?:misma|unica) (?:sesion|ventana|pestana|navegacion)|(?:cerr|cierr|abandon)[a-z]{0,3} (?:<1>)?(?:navegador|ventana|pestana)|(?:no|sin) (?:<1>)?(?:salir|salgas?|sal) (?:del|de la|de tu) (?:navegador|ventana|pestana|web|pagina|tienda)|(?:no|sin|ni|,) (?:<1>)?abr(?:ir|as|a) (?:<1>)?(?:nuevas?|otras?) (?:ventana|pestana)s?',
        value: { type: 'same_session' },
        needs: about,
      },
    ]),
  ),
};
