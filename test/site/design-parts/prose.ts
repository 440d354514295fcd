/** Sentences to fill pages with: campaign terms, notes and shop talk, our own, in the languages of the designs. */

export const ja = [
  '本キャンペーンは、期間中にエントリーのうえ、対象商品を税込5,000円以上ご購入いただいた方を対象とします。',
  'ポイントの付与は、ご購入月の翌々月末頃を予定しています。予告なく変更となる場合があります。',
  'エントリー前のご購入、ならびにキャンセル・返品された商品は対象外となります。',
  '他のポイントサイトを経由された場合、または広告ブロック機能をお使いの場合は付与の対象となりません。',
  'お一人様につき1回限りの特典です。同一住所・同一世帯からの複数のお申し込みは無効といたします。',
  '付与されたポイントの有効期限は、付与日から起算して6か月間です。',
  '判定結果に関するお問い合わせは、ご購入から90日以内にお問い合わせフォームよりご連絡ください。',
  '送料、手数料、ギフトラッピング料金、および消費税相当額は、還元率の計算に含まれません。',
  '不正な方法によるお申し込みと当社が判断した場合、事前の通知なく特典を取り消すことがあります。',
  '本規約に定めのない事項は、ポイントサービス会員規約の定めるところによります。',
] as const;

export const en = [
  'Activate the offer before you pay: purchases made earlier cannot be credited afterwards.',
  'Cashback is calculated on the price without VAT, delivery and gift wrapping.',
  'Orders that are cancelled, returned or changed after they were placed do not qualify.',
  'Rewards are confirmed within 75 days and can be paid out at the end of the following month.',
  'The bonus is limited to one for each household and cannot be combined with other vouchers.',
  'Please allow third-party cookies and switch off your ad blocker until the order is complete.',
  'Missing purchases must be reported between 10 and 90 days after the purchase.',
  'New customers are those who have not ordered in the twelve months before the campaign.',
] as const;

export const es = [
  'La devolución se calcula sobre el importe sin IVA ni gastos de envío.',
  'Activa la oferta antes de pagar; las compras anteriores no se pueden incluir.',
  'Los pedidos cancelados o devueltos no dan derecho a recompensa.',
  'El saldo se confirma en un plazo de 75 días y se abona a final del mes siguiente.',
  'Solo una bonificación por hogar, no acumulable a otros cupones.',
  'Las reclamaciones se admiten entre 10 y 90 días después de la compra.',
] as const;

export const ar = [
  'يجب تفعيل العرض قبل الدفع، ولا تُحتسب المشتريات السابقة للتفعيل.',
  'تُحسب المكافأة على السعر دون الضريبة وتكاليف الشحن.',
  'لا تشمل المكافأة الطلبات الملغاة أو المُعادة.',
  'يتم تأكيد الرصيد خلال 75 يومًا ويُصرف في نهاية الشهر التالي.',
  'مكافأة واحدة لكل أسرة، ولا يمكن جمعها مع قسائم أخرى.',
  'تُقبل المطالبات بين 10 و90 يومًا بعد الشراء.',
] as const;

export const goods = [
  'Amber casserole',
  'Everyday mug',
  'Walnut board',
  'Paper lamp',
  'Linen towel',
  'Iron teapot',
] as const;

export const goodsJa = [
  '飴釉の土鍋',
  'まいにちのマグ',
  '胡桃のまな板',
  '和紙のあかり',
  'リネンの布巾',
  '鉄瓶',
] as const;
