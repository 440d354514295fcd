/** Confirms an order, purchase or booking. */
import type { DocumentRole } from '../documents';

export default {
  id: 'order-mail',
  name: { ja: '注文確認メール', en: 'Order mail', es: 'Correo del pedido' },
  subject:
    /(?:注文|購入|お?買い?上げ|予約|お?買い物)[^。]{0,10}(?:確認|受け?付け?|完了|内容|承り|ありがとう|確定|のお知らせ)|order (?:confirm|received|placed|details|acknowledg)|(?:your|thank you for your) (?:\w+[ .]){0,2}(?:order|purchase|booking|reservation)\b|booking confirm|(?:confirmacion|resumen) de (?:tu |su |la |el )?(?:pedido|compra|reserva)|(?:tu|su|gracias por tu) (?:\w+ )?(?:pedido|compra|reserva)\b|(?:pedido|compra|reserva) (?:confirmad|recibid|realizad)/,
  text: /(?:ご?注文|ご?購入|ご?予約)(?:番号|内容|を?(?:承り|受け?付け|いただき))|order (?:number|no\.?|#)|numero de (?:pedido|reserva)/,
  never:
    /キャンセル|取り?消し?|発送|出荷|配送|カート|レビュー|返品|cancel|shipped|dispatched|delivered|cart\b|review|return|enviado|entregado|cancelad|carrito|opinion|devolucion/,
} satisfies DocumentRole;
