/** Lines of Spanish pages that say something of the reward, and lines that only look so. */
import { rows, type SignLines } from './page-sign-lines';

export const es: SignLines = {
  'offer-ended': {
    yes: rows(`
      Esta oferta ha terminado.
      Lo sentimos, esta promoción ya no está disponible
      Esta campaña ha finalizado
      Oferta finalizada
      Esta promoción finalizó el 31 de octubre de 2026.
      Este sorteo está cerrado
      La promoción ha finalizado. ¡Gracias por participar!`),
    no: rows(`
      Si esta oferta ha terminado, no se abona cashback
      La oferta puede finalizar en cualquier momento sin previo aviso.
      Una vez que la promoción ha finalizado no se aceptan tickets
      La oferta ha caducado
      Esta oferta finaliza el 31 de octubre
      Nuestras rebajas de verano han terminado
      ¿Por qué pone que esta oferta ha caducado?
      Zapatos|Oferta finalizada|Bolsos|Oferta finalizada
      Oferta finalizada|Ir a la tienda`),
  },
  'offer-ending': {
    yes: rows(`
      Termina pronto
      ¡Últimos días!
      Esta oferta finaliza hoy
      Últimas horas de la promoción
      A punto de terminar`),
    no: rows(`
      Nuevas|Termina pronto|Populares
      Los últimos días del mes el registro puede tardar más
      A|Termina pronto|B|Termina pronto
      Si la oferta termina pronto no habrá compensación
      Los puntos caducan a los 12 meses
      Las rebajas terminan pronto`),
  },
  'logged-out': {
    yes: rows(`
      Inicia sesión para ganar cashback
      Inicia sesión o regístrate
      Entrar / Registrarse
      Regístrate gratis para acumular puntos
      Iniciar sesión|Crear cuenta|Tiendas`),
    no: rows(`
      Inicia sesión para ganar cashback|Cerrar sesión
      Mi cuenta|Inicia sesión o regístrate
      Debes iniciar sesión para ganar cashback.
      Inicia sesión en tu cuenta y consulta tus reclamaciones
      Saldo disponible|Entrar / Registrarse
      Recuerda iniciar sesión antes de comprar`),
  },
  'coupon-used': {
    yes: rows(`
      Descuento cupón −5,00 €
      Código aplicado
      Cupón: SAVE10 -5,00 €
      Código promocional|SAVE10|-5,00 €
      Tu cupón se ha aplicado correctamente
      Cupón de descuento -10 %
      Descuento (cupón PROMO5) -5,00 €`),
    no: rows(`
      Cupón -0,00 €
      Introduce tu código promocional
      Código postal 28001
      Ningún cupón aplicado
      Código no aplicado
      Los cupones no son acumulables
      Cupón de -5 € para tu próxima compra
      Cupones disponibles: 2
      Vale regalo -50,00 €
      Descuento -5,00 €
      El cupón caduca el 2026-11-30
      Si tienes un cupón, aplícalo aquí
      ¿Tienes un código de descuento?`),
  },
};
