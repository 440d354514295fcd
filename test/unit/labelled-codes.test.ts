import { describe, expect, it } from 'vitest';
import { findCardNumbers } from '../../utils/capture/card-numbers';
import { findCodes } from '../../utils/capture/labelled-codes';

const codes = (text: string) =>
  findCodes(text, findCardNumbers(text)).map(({ start, end, why }) => `${why} ${text.slice(start, end)}`);

describe('codes in text', () => {
  it.each([
    ['CVV: 731', 'card 731'],
    ['CVC2 (3 digits) 7310', 'card 7310'],
    ['セキュリティコード（3桁）：７３１', 'card ７３１'],
    ['Código de seguridad = 731', 'card 731'],
    ['|Security code\0 7\0 3\0', null],
    ['CVV\n7\x003\x001', 'card 7\x003\x001'],
    ['暗証番号は 9152 です', 'password 9152'],
    ['ワンタイムパスワード 482913', 'password 482913'],
    ['Your one-time code is 482913.', 'password 482913'],
    ['Código de verificación: 482913', 'password 482913'],
    ['Contraseña: Zq1234xv', 'password Zq1234xv'],
    ['4012 8888 8888 1881 12/29', 'card 12/29'],
    ['カード有効期限 12/29', 'card 12/29'],
    ['Caducidad de la tarjeta: 12/29', 'card 12/29'],
  ])('are found by their label: %j', (text, found) => {
    expect(codes(text)).toEqual(found ? [found] : []);
  });

  it.each([
    'CVV (3 digits on the back)',
    'Security code 12,980 yen',
    '確認番号 123456',
    'Confirmation code: 482913',
    'ポイント有効期限 2027/03/31',
    'Coupon valid until 12/31/2027',
    '有効期限 12/31',
    'Password: at least 8 characters',
    'パスワード\n半角英数字8文字以上',
    'Palabra clave: cazuela 2026',
    'Order 482913',
    'Visa •••• 4242 12/29',
  ])('are not seen in %j', (text) => {
    expect(codes(text)).toEqual([]);
  });
});
