/** Every word of the shops' own inquiry forms. */
import type { Lang } from '../hosts';

interface ContactTexts {
  title: string;
  lead: string;
  fields: Record<'name' | 'email' | 'order' | 'message', string>;
  send: string;
  sent: string;
}

export const contactTexts: Record<Lang, ContactTexts> = {
  ja: {
    title: 'お問い合わせ',
    lead: '商品やご注文についてのご質問は、次のフォームからお送りください。2営業日以内にお返事いたします。',
    fields: {
      name: 'お名前',
      email: 'メールアドレス',
      order: '注文番号',
      message: 'お問い合わせ内容',
    },
    send: '送信する',
    sent: 'お問い合わせを受け付けました。',
  },
  en: {
    title: 'Contact us',
    lead: 'Send us your question about a product or an order. We answer within two working days.',
    fields: { name: 'Your name', email: 'E-mail', order: 'Order number', message: 'Message' },
    send: 'Send message',
    sent: 'We have received your message.',
  },
  es: {
    title: 'Contacto',
    lead: 'Envíanos tu consulta sobre un producto o un pedido. Respondemos en dos días laborables.',
    fields: { name: 'Nombre', email: 'Correo electrónico', order: 'Número de pedido', message: 'Mensaje' },
    send: 'Enviar consulta',
    sent: 'Hemos recibido tu consulta.',
  },
};
