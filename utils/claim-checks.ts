/** Points of a checklist that several kinds of claim share. */
import { type DeskCase, isPast } from './claim-case';
import {
  showing,
  showingAccount,
  showingClick,
  showingMail,
  showingOffer,
  showingOrder,
  showingWord,
} from './claim-exhibits';
import type { FactKind, Language } from './records';

/** What must be known or kept before one asks. */
export interface Check {
  /** Unique in its kind; kept with the claim when the user ticks it. */
  id: string;
  text: Readonly<Record<Language, string>>;
  /** Whether the records answer it, and by which exhibits. Without it only the user can. */
  find?: (input: DeskCase) => { known: boolean; exhibits: readonly number[] };
  /** Where it plays a part; without it always. */
  applies?: (input: DeskCase) => boolean;
}

const byPages = (pages: (input: DeskCase) => readonly number[]) => (input: DeskCase) => {
  const exhibits = pages(input);
  return { known: exhibits.length > 0, exhibits };
};

const says = ({ quotes }: DeskCase, kind: FactKind) => quotes.some((quote) => quote.kind === kind);

export const offerKept: Check = {
  id: 'offer-kept',
  text: {
    ja: '特典の約束が書かれたページを保存している',
    en: 'A page that shows the promise is kept',
    es: 'Está guardada una página que muestra la promesa',
  },
  find: byPages(showingOffer),
};

export const clickKept: Check = {
  id: 'click-kept',
  text: {
    ja: 'ポイントサイトからのクリックとその経路が記録されている',
    en: 'The click from the portal and its route are on record',
    es: 'Constan el clic desde el portal y su recorrido',
  },
  find: (input) => ({ known: Boolean(input.trip.anchors.clicked), exhibits: showingClick(input) }),
};

export const entryKept: Check = {
  id: 'entry-kept',
  text: {
    ja: 'エントリーが済んだことを示すページを保存している',
    en: 'A page that shows your entry is kept',
    es: 'Está guardada una página que muestra tu inscripción',
  },
  applies: (input) => says(input, 'entry_required'),
  find: byPages((input) => (input.trip.anchors.entered ? showing(input, 'entry') : [])),
};

export const orderKept: Check = {
  id: 'order-kept',
  text: {
    ja: '注文・申込の完了ページか、完了メールを保存している',
    en: 'The page or mail that confirms the order or application is kept',
    es: 'Está guardada la página o el correo que confirma el pedido o la solicitud',
  },
  find: byPages(showingOrder),
};

export const orderNumberKnown: Check = {
  id: 'order-number',
  text: {
    ja: '注文番号（受付番号）がわかる',
    en: 'The order number is known',
    es: 'Se conoce el número de pedido',
  },
  find: (input) => ({
    known: Boolean(input.trip.orderNumber ?? input.claim?.answers['order-number']),
    exhibits: input.trip.orderNumber ? showingWord(input, 'orderNumber', showingOrder) : [],
  }),
};

export const orderMail: Check = {
  id: 'order-mail',
  text: {
    ja: '注文確認メールを、フッターまで消さずに取ってある',
    en: 'The order e-mail is kept whole, footer included',
    es: 'El correo del pedido se conserva entero, con su pie',
  },
  // A print of a mail may lack its footer: then only the user can say.
  find: byPages(({ documents = [], ...rest }) =>
    showingMail({ ...rest, documents: documents.filter(({ whole }) => whole) }, 'order-mail'),
  ),
};

/** Most mails that are missed lie there. */
export const mailSearched: Check = {
  id: 'mail-searched',
  text: {
    ja: '迷惑メールフォルダー、受信拒否の設定、登録したメールアドレスを確認した',
    en: 'The spam folder, blocked senders and the registered address were checked',
    es: 'Se han revisado el correo no deseado, los remitentes bloqueados y la dirección registrada',
  },
};

export const conditionsMet: Check = {
  id: 'conditions',
  text: {
    ja: '条件（期間・商品・金額・支払い方法・クーポンなど）をすべて満たし、対象外の条件に当てはまらない',
    en: 'Every condition was met (period, items, amount, payment, coupons) and no exclusion applies',
    es: 'Se cumplió cada condición (plazo, artículos, importe, pago, cupones) y no se da ninguna exclusión',
  },
};

export const notCancelled: Check = {
  id: 'not-cancelled',
  text: {
    ja: '注文の取り消し・返品・変更をしていない',
    en: 'The order was not cancelled, returned or changed',
    es: 'El pedido no se canceló, devolvió ni modificó',
  },
};

export const accountKept: Check = {
  id: 'account-kept',
  text: {
    ja: 'いまの状態がわかる通帳・履歴ページを保存している',
    en: 'A page of your account that shows how it stands is kept',
    es: 'Está guardada una página de tu cuenta que muestra el estado',
  },
  find: byPages(showingAccount),
};

export const listingOver: Check = {
  id: 'listing-over',
  text: {
    ja: '記載の目安の日を過ぎている',
    en: 'The day by which it should be listed is over',
    es: 'Ya ha pasado el día en que debía aparecer',
  },
  find: (input) => ({ known: isPast(input, input.listedBy), exhibits: [] }),
};

export const payoutOver: Check = {
  id: 'payout-over',
  text: {
    ja: '約束された日を過ぎている（目安の幅も含めて）',
    en: 'The promised day is over, allowing for “about”',
    es: 'Ya ha pasado el día prometido, con el margen de «aproximadamente»',
  },
  find: (input) => ({
    known: isPast(input, input.paidBy),
    exhibits: input.quotes
      .filter(({ kind }) => kind === 'payout_rule')
      .slice(0, 1)
      .map(({ exhibit }) => exhibit),
  }),
};
