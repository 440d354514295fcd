// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { secretBoxes } from '../../utils/capture/digit-boxes';
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

describe('words around a field', () => {
  const last = (html: string): Element => {
    document.body.innerHTML = html;
    return [...document.querySelectorAll('input')].at(-1) ?? expect.fail('The fixture has no field');
  };

  it.each<[html: string, why: string | null]>([
    ['<p>saved</p><pay-field label="Security code"><input></pay-field>', 'card'],
    ['<p>Security code</p><pay-field label="Coupon"><input></pay-field>', null],
    ['<div>CVV</div><div><input></div>', 'card'],
    ['<div>CVV</div><div>Coupon</div><div><input></div>', null],
    ['<label>CVV <input name="a"></label><div><input name="b"></div>', null],
    [
      '<div>Card number</div><p>Your order is sent within two days of the payment, as our terms say.</p><input>',
      null,
    ],
    ['<fieldset><legend>Card details</legend>Number <input name="n"></fieldset>', 'card'],
    ['<fieldset><legend>Loyalty card</legend>Number <input name="n"></fieldset>', null],
    ['<fieldset><legend>Card details</legend>Name <input name="n"></fieldset>', null],
    ['<form id="payment-card"><input placeholder="MM"></form>', 'card'],
    ['<form id="birth"><input placeholder="MM"></form>', null],
  ])('decide for one that says nothing of itself: %s', (html, why) => {
    expect(sensitiveField(last(html))).toBe(why);
  });
});

describe('boxes without a name', () => {
  const row = (...lengths: number[]): Element[] => {
    document.body.innerHTML = lengths.map((length) => `<input maxlength="${length}">`).join('');
    return [...document.querySelectorAll('input')];
  };
  const secret = (label: string, ...lengths: number[]) => {
    const boxes = row(...lengths);
    document.body.prepend(label);
    return secretBoxes(boxes, () => null).length;
  };

  it.each([
    ['', [4, 4, 4, 4], 4],
    ['', [4, 6, 5], 3],
    ['', Array(16).fill(1), 16],
    ['', Array(6).fill(1), 6],
    ['', [4, 4, 4, 4, 3], 4],
    ['Seriennummer', [3, 4], 0],
    ['Telephone', [4, 4, 4, 4], 0],
    ['郵便番号', Array(7).fill(1), 0],
    ['', [3, 4, 4], 0],
    ['', [4, 2, 2], 0],
    ['シリアルコード', [4, 4, 4, 4], 0],
    ['', [1, 1, 1], 0],
  ])('after "%s", of the lengths %j: %i are secret', (label, lengths, count) => {
    expect(secret(label, ...lengths)).toBe(count);
  });
});
