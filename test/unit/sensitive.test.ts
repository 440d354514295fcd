// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paymentFrame, sensitiveField } from '../../utils/capture/sensitive';

function first(html: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector('input, select, iframe');
  if (!element) throw new Error('The fixture has no field');
  return element;
}

describe('fields that must be black', () => {
  it.each<[html: string, why: string]>([
    ['<input type="password">', 'password'],
    ['<input type="text" autocomplete="one-time-code">', 'password'],
    ['<input autocomplete="section-a billing cc-number">', 'card'],
    ['<input autocomplete="cc-csc">', 'card'],
    ['<input name="cardNumber">', 'card'],
    ['<input id="security_code">', 'card'],
    ['<input name="cvv2">', 'card'],
    ...[
      'cardCvv',
      'creditCardCvc',
      'cvvCode',
      'cvvNumber',
      'txtCVV',
      'ccv',
      'ccnum',
      'cc_number',
      'security_cd',
    ].map((name): [string, string] => [`<input name="${name}">`, 'card']),
    ...['password', 'passwd', 'cardPass', 'pin', 'user_pwd'].map((name): [string, string] => [
      `<input type="text" name="${name}">`,
      'password',
    ]),
    ['<input aria-label="カード確認番号">', 'card'],
    ['<input placeholder="Contraseña">', 'password'],
    ['<label for="n1">カード番号</label><input id="n1">', 'card'],
    ['<label>Número de la tarjeta <input id="x9"></label>', 'card'],
    ['<select aria-label="有効期限（月）"></select>', 'card'],
  ])('%s', (html, why) => {
    expect(sensitiveField(first(html))).toBe(why);
  });

  it.each([
    '<input name="kana" autocomplete="family-name">',
    '<input autocomplete="cc-name">',
    '<input type="email" name="email">',
    '<input name="giftcard_message">',
    '<label for="t">電話番号</label><input id="t">',
    '<input name="coupon_code">',
    '<input name="shipping_method">',
    '<input name="passport_country">',
    '<input name="discount">',
  ])('are not taken for one: %s', (html) => {
    expect(sensitiveField(first(html))).toBeNull();
  });
});

describe('payment frames', () => {
  it.each([
    ['<iframe allow="payment *"></iframe>', 'pay.example', false],
    ['<iframe></iframe>', 'js.stripe.com', true],
    ['<iframe title="カード決済"></iframe>', 'gate.example', true],
  ])('%s on %s', (html, host, foreign) => {
    expect(paymentFrame(first(html), host, foreign)).toBe(true);
  });

  it.each([
    ['<iframe title="地図"></iframe>', 'maps.example', true],
    ['<iframe allow="fullscreen"></iframe>', 'video.example', true],
    ['<iframe></iframe>', 'notstripe.com.example', true],
  ])('are not taken for one: %s on %s', (html, host, foreign) => {
    expect(paymentFrame(first(html), host, foreign)).toBe(false);
  });
});
