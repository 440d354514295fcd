/** The words of pages that are nothing, though many of them speak of orders and payment. */
import type { Lang } from '../hosts';

const ja = {
  login: ['ログイン', 'メールアドレス', 'パスワード', '次回から自動でログインする', 'パスワードをお忘れの方'],
  terms: [
    'ご利用規約',
    '第1条(適用) この規約は、当店でのお買い物のすべてに適用されます。',
    '第2条(ご注文) ご注文の確定をもって売買契約の成立とし、お支払いの確認後に発送します。',
    '第3条(お支払い) クレジットカードその他当店の定める方法によりお支払いいただきます。',
    '第4条(解約) 契約の解除およびポイントの失効については別に定めます。',
  ],
  popup: [
    'お便りを受け取りませんか',
    '月に二度、作り手のはなしをお届けします。',
    'メールアドレス',
    '登録する',
  ],
  history: ['ご注文履歴', 'ご注文番号', 'お支払い合計', '発送済み', 'もう一度買う'],
  help: [
    'ご購入手続きについて',
    'カートを開き、「ご購入手続きへ進む」を押してください。',
    'お届け先とお支払い方法を選び、最終確認画面で「注文を確定する」を押すとご注文が完了します。',
    '完了画面にご注文番号が表示され、確認のメールをお送りします。',
    '役に立った',
  ],
  account: ['会員情報', 'お名前', '郵便番号', 'ご住所', '保存する'],
  more: 'もっと見る',
  basket: 'カートを見る',
} as const;

type OrdinaryWords = {
  readonly [Key in keyof typeof ja]: (typeof ja)[Key] extends string ? string : readonly string[];
};

const en: OrdinaryWords = {
  login: ['Sign in', 'E-mail', 'Password', 'Keep me signed in', 'Forgotten your password?'],
  terms: [
    'Terms of sale',
    '1. These terms apply to everything you buy from us.',
    '2. Your order is an offer to buy. The contract is made when we confirm your order and your payment is received.',
    '3. Payment is by credit card or by any other method shown at checkout.',
    '4. Cancellation and the expiry of points are set out in section 9.',
  ],
  popup: ['Would you like our letter?', 'Twice a month, a story from a workshop.', 'E-mail', 'Subscribe'],
  history: ['Your orders', 'Order number', 'Total paid', 'Sent', 'Buy again'],
  help: [
    'Paying at the checkout',
    'Open your basket and press “Go to checkout”.',
    'Choose a delivery address and a payment method, look everything over, then press “Place order”.',
    'You will see a page that thanks you for your order and shows your order number, and we send a confirmation.',
    'This was useful',
  ],
  account: ['Your account', 'Full name', 'Postcode', 'Address', 'Save'],
  more: 'Show more',
  basket: 'View basket',
};

const es: OrdinaryWords = {
  login: ['Iniciar sesión', 'Correo electrónico', 'Contraseña', 'Recordarme', '¿Has olvidado la contraseña?'],
  terms: [
    'Condiciones de venta',
    '1. Estas condiciones rigen todo lo que compras en la tienda.',
    '2. El contrato nace cuando confirmamos tu pedido y recibimos el pago.',
    '3. El pago se hace con tarjeta o con otro medio que mostremos al tramitar el pedido.',
    '4. La cancelación y la caducidad de los puntos se explican en el apartado 9.',
  ],
  popup: [
    '¿Quieres nuestra carta?',
    'Dos veces al mes, una historia del taller.',
    'Correo electrónico',
    'Suscribirme',
  ],
  history: ['Mis pedidos', 'Número de pedido', 'Total pagado', 'Enviado', 'Comprar otra vez'],
  help: [
    'Cómo pagar tu compra',
    'Abre la cesta y pulsa «Tramitar pedido».',
    'Elige la dirección de entrega y la forma de pago, revisa todo y pulsa «Realizar pedido».',
    'Verás una página que te da las gracias por tu compra, con el número de pedido, y te enviamos un correo.',
    'Me ha servido',
  ],
  account: ['Mi cuenta', 'Nombre y apellidos', 'Código postal', 'Dirección', 'Guardar'],
  more: 'Ver más',
  basket: 'Ver la cesta',
};

export const ordinaryWords: Record<Lang, OrdinaryWords> = { ja, en, es };
