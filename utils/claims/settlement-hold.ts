/** A marketplace pays the seller by itself after some days: what is wrong must be told, and the hold pressed, before. */
import { isOlder } from '../claim-case';
import { offerKept, orderKept, orderNumberKnown } from '../claim-checks';
import { showingPhotos } from '../claim-exhibits';
import type { ClaimKind } from '../claims';

/** Registrable domains where a private seller is paid by itself after delivery (a guide of BUYMA's for its users); elsewhere it is chosen by hand. */
const marketplaces = ['buyma.com'];
/** Days after which it will have been settled. */
const usual = 30;

export default {
  id: 'settlement-hold',
  name: {
    ja: '取引の保留（フリマ・モール）',
    en: 'Hold a marketplace settlement',
    es: 'Retener el pago en un mercado',
  },
  desk: 'shop',
  why: {
    marketplace: {
      ja: '{shop}は日数がたつと自動で決済されます。届かない・注文と違うときは、その前に連絡しましょう。',
      en: '{shop} settles by itself after some days. If it is not as ordered, say so before that.',
      es: '{shop} liquida por sí solo a los pocos días. Si no es lo pedido, avisa antes.',
    },
  },
  suggest: (input) => {
    const { shop, anchors } = input.trip;
    if (!marketplaces.includes(shop) || !anchors.purchased) return null;
    return isOlder(input, anchors.purchased, usual) ? null : { why: 'marketplace', sure: false };
  },
  checks: [
    {
      id: 'hold-pressed',
      text: {
        ja: '自動決済の前に「保留」や「報告」の手続きをした',
        en: 'The hold or report was pressed before the automatic settlement',
        es: 'Se pulsó la retención o la incidencia antes de la liquidación automática',
      },
    },
    {
      id: 'photos',
      text: {
        ja: '届いた品物と梱包の写真を撮った（届かない場合は追跡の画面）',
        en: 'Photos of the item and its parcel were taken (or of the tracking, if nothing came)',
        es: 'Hay fotos del artículo y del paquete (o del seguimiento, si no llegó nada)',
      },
      find: (input) => {
        const exhibits = showingPhotos(input);
        return { known: exhibits.length > 0, exhibits };
      },
    },
    {
      id: 'listing-kept',
      text: {
        ja: '商品ページ（説明と写真）を保存している',
        en: 'The listing with its description and photos is kept',
        es: 'Está guardado el anuncio con su descripción y fotos',
      },
      find: ({ exhibits }) => {
        const found = exhibits.find(
          ({ ofShop, kind }) => ofShop && (kind === 'other' || kind === 'campaign'),
        );
        return { known: found !== undefined, exhibits: found ? [found.number] : [] };
      },
    },
    orderKept,
    orderNumberKnown,
    { ...offerKept, applies: ({ trip }) => trip.offer.name !== null },
  ],
  fields: ['product', 'order-number', 'ordered-at', 'amount', 'received-on', 'problem', 'remedy'],
  days: ['x_settlement'],
  remedies: ['return', 'replacement', 'partial-refund'],
} satisfies ClaimKind;
