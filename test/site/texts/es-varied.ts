/** What the Spanish world says when it differs from itself. */
import type { VariedTexts } from '../variations';

const couponSaid = (text: string) => ({ cart: { campaign: text, notEntered: text } });

export default {
  'offer-ended': { offer: { lead: 'Esta oferta ha terminado.' } },
  'offer-ending': { offer: { lead: 'Esta oferta termina pronto.' } },
  'once-only': {
    offer: {
      reward: '500 puntos por tu primera compra',
      rate: '500 pt',
      lead: 'Entra por primera vez en Casa Luz desde Puntalia y consigue 500 puntos con tu compra.',
      exclusions: [
        'La segunda compra y las siguientes de la misma persona',
        'Los pedidos cancelados, devueltos o impagados',
        'Las compras hechas después de pasar por otra web o anuncio',
      ],
    },
    campaign: {
      heading: 'Inscríbete, compra por 75 € o más y consigue 1.000 puntos',
      lead: 'Inscríbete antes de comprar, haz un pedido de 75 € o más durante la promoción y recibe 1.000 puntos.',
      facts: [
        ['Vigencia', 'Del {start} a las 10:00 al {end} a las 23:59'],
        ['Inscripción', 'Es necesario inscribirse antes de comprar: pulsa el botón de abajo.'],
        ['Recompensa', '1.000 puntos por cliente.'],
        ['Abono de los puntos', 'A final del segundo mes siguiente a la compra.'],
      ],
    },
  },
  'terms-changed': {
    offer: {
      conditions: [
        'Comprar y pagar en Casa Luz después de entrar desde Puntalia',
        'Compra mínima de 40 € por pedido, IVA incluido',
        'Hacer el pedido en las 24 horas siguientes al clic',
      ],
    },
  },
  'logged-out': { portal: { member: 'Iniciar sesión', balance: 'Regístrate gratis' } },
  'coupon-offered': couponSaid('Te enviaremos un cupón para tu próximo pedido'),
  'coupon-used': couponSaid('Se ha aplicado el cupón OTONO10'),
  'number-by-mail': { orderNumber: 'Te lo enviaremos por correo' },
} satisfies VariedTexts;
