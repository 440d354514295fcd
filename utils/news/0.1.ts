import type { News } from '../news';

export default {
  id: '0.1',
  points: [
    {
      ja: 'キャンペーン、エントリー、注文のページを、お買い物のあいだに自動で控えます。',
      en: 'Campaign, entry and order pages are kept by themselves while you shop.',
      es: 'Las páginas de campaña, inscripción y pedido se guardan solas mientras compras.',
    },
    {
      ja: 'ポイントが付かなくなりそうなときは、お支払いの前にお知らせします。',
      en: 'You are told before you pay when something may stop the reward.',
      es: 'Recibes un aviso antes de pagar si algo puede impedir la recompensa.',
    },
    {
      ja: '届かなかったときは、証拠と問い合わせの文を1つのZIPにまとめます。',
      en: 'When a reward does not arrive, proof and letter go into one ZIP.',
      es: 'Si una recompensa no llega, las pruebas y la carta van en un ZIP.',
    },
  ],
} satisfies News;
