/** Whom a mail names as the buyer: in three languages, and nobody where it greets everybody. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personIn } from '../../utils/document-person';
import { maybeSamePerson } from '../../utils/trips';

describe('the buyer', () => {
  it.each([
    ['山田 花子 様\n\nこの度はご注文ありがとうございます。', '山田 花子'],
    ['山田花子様、いつもご利用ありがとうございます。', '山田花子'],
    ['木もれび商店\nヤマダ　ハナコ　さま\n', 'ヤマダ ハナコ'],
    ['■ご注文者：山田 花子 様\n注文番号：1', '山田 花子'],
    ['お名前: 佐藤次郎', '佐藤次郎'],
    ['Dear Ms. Hanako Yamada,\nThank you', 'Hanako Yamada'],
    ["Hi Conor O'Brien!\nYour order", "Conor O'Brien"],
    ['Ordered by: Jiro Sato', 'Jiro Sato'],
    ['お名前：山田花子 様', '山田花子'],
    ['Hola María de la O:\nGracias', 'María de la O'],
    ['Estimada Sra. Núñez:\nGracias', 'Núñez'],
    ['Hola, María José,', 'María José'],
    ['Nombre y apellidos: Ana Gil Ruiz', 'Ana Gil Ruiz'],
  ])('is read in %j', (text, name) => {
    expect(personIn(text)?.value).toBe(name);
  });

  it.each([
    'お客様\nいつもありがとうございます。',
    '会員様各位',
    '株式会社木もれび様',
    'ポイント堂会員様へのお知らせ',
    'Dear customer,',
    'Hi there!',
    'Hello again, and welcome',
    'Hi, thanks for your order.',
    'Hello, your order has shipped',
    'Hello from Amazon!',
    'Dear Booking.com',
    'Dear TopCashback Support,',
    'Hola, hemos recibido tu pedido.',
    'Hola, Gracias por tu compra',
    '楽天市場をご利用のお客様',
    'お届け先のお客様',
    'ヤマト運輸 様',
    '出品者様',
    '楽天リーベイツ ご担当者様',
    'Billed to: Visa',
    '会員: ゴールド',
    'Nombre: Zapatillas Nike',
    'ご注文者 ： 東京都',
    'Estimado cliente:',
    'Hola amigos,',
    'ご注文番号：KS-1\nご注文日：2026年11月10日',
    '皆様のご利用をお待ちしております',
  ])('is nobody in %j', (text) => {
    expect(personIn(text)).toBeUndefined();
  });

  it('is read of any text without throwing, and stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = personIn(text);
        if (found) expect(text.normalize('NFKC').replace(/\s+/g, ' ')).toContain(found.value);
      }),
    );
  });
});

it('is always maybe the same person as itself', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => maybeSamePerson(name, name) || !/\p{L}/u.test(name)),
  );
});
