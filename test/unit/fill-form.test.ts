// @vitest-environment jsdom
/** Filling in a desk's form: what is named is filled, and nothing else is touched. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fillForm } from '../../entrypoints/popup/fill-form';

const order = { names: ['注文番号', 'order number', 'número de pedido'], value: 'TS-417' };
const name = { names: ['氏名', 'name', 'nombre'], value: '控 花子' };
const email = {
  names: ['登録メールアドレス', 'registered e-mail', 'correo registrado'],
  value: 'h@example.test',
};

const show = (body: string) => {
  document.body.innerHTML = body;
};
const values = () =>
  [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.checkVisibility = function () {
    return !this.closest('[hidden]');
  };
  Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
});

describe('a form', () => {
  it('is filled by labels, table headings, terms, placeholders and aria names', () => {
    show(`<form><label for="a">ご注文番号（必須）</label><input id="a">
      <table><tr><th>氏名 ※</th><td><input></td></tr></table>
      <dl><dt>登録メールアドレス</dt><dd><input type="email"></dd></dl></form>`);
    expect(fillForm([order, name, email])).toEqual([0, 1, 2]);
    expect(values()).toEqual(['TS-417', '控 花子', 'h@example.test']);
    show('<input placeholder="Order number"><textarea aria-label="Name"></textarea>');
    expect(fillForm([order, name])).toEqual([0, 1]);
    show('<label>Número de pedido *<input></label>');
    expect(fillForm([order])).toEqual([0]);
  });

  it('keeps what is there, and what is hidden, locked or secret stays empty', () => {
    show(`<label>Order number <input value="mine"></label>
      <div hidden><label>Order number <input></label></div>
      <label>Order number <input disabled></label><label>Order number <input readonly></label>
      <label>Order number <input type="password"></label><label>Order number <input type="hidden"></label>
      <label>Order number <input autocomplete="cc-number"></label><label>Order number <input type="checkbox" value=""></label>`);
    const before = values();
    expect(fillForm([order])).toEqual([]);
    expect(values()).toEqual(before);
  });

  it('fills one field once, the one that is named exactly before one that is only like it', () => {
    show(
      `<label>Your order number at the shop <input id="like"></label><label>Order number <input id="same"></label>`,
    );
    expect(fillForm([order])).toEqual([0]);
    expect(values()).toEqual(['', 'TS-417']);
    show('<label>Name <input></label>');
    expect(fillForm([name, { ...name, value: 'twice' }])).toEqual([0]);
    expect(values()).toEqual(['控 花子']);
  });

  it('is told as a person’s typing, is never sent, and text stays text', () => {
    show('<form><label>Name <input></label><button>Send</button></form>');
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit', 'click'])
      document.body.addEventListener(type, () => heard.push(type));
    const hostile = '"><img src=x onerror=alert(1)>';
    fillForm([{ ...name, value: hostile }]);
    expect(heard).toEqual(['input', 'change']);
    expect(values()).toEqual([hostile]);
    expect(document.querySelector('img')).toBeNull();
  });

  const used = { names: ['利用日', 'date of use'], value: '2026年11月10日', at: '2026-11-10' };
  const clicked = { names: ['クリックの日時', 'time of the click'], value: 'x', at: '2026-11-10T12:05' };

  it('takes days and moments in fields that take nothing else, and no moment of which the time is not known', () => {
    show(`<label>利用日<input type="date"></label><label>クリックの日時<input type="datetime-local"></label>
      <label>注文番号<input type="date"></label>`);
    expect(fillForm([used, clicked, order])).toEqual([0, 1]);
    expect(values()).toEqual(['2026-11-10', '2026-11-10T12:05', '']);
    show('<label>利用日<input type="month"></label>');
    expect(fillForm([used])).toEqual([0]);
    expect(values()).toEqual(['2026-11']);
    show('<label>利用日<input type="datetime-local"></label><label>利用日<input></label>');
    expect(fillForm([used])).toEqual([0]);
    expect(values()).toEqual(['', '2026年11月10日']);
    show('<label>利用日<input type="date" value="2026-01-01"></label>');
    expect(fillForm([used])).toEqual([]);
    expect(values()).toEqual(['2026-01-01']);
  });

  const options = (from: number, to: number, sign: string) =>
    Array.from(
      { length: to - from + 1 },
      (_, i) => `<option value="${from + i}">${from + i}${sign}</option>`,
    );
  const day = (chosen = '') =>
    `<tr><th>ご利用日</th><td><select id="y"><option value="">年</option>${options(2024, 2026, '年')}</select>
      <select id="m"><option value="">月</option>${options(1, 12, '月')}</select>
      <select id="d"><option value="">日</option>${chosen}${options(1, 31, '日')}</select></td></tr>`;
  const chosen = () => [...document.querySelectorAll('select')].map(({ value }) => value);

  it('takes a day in selects for year, month and day, all or none, and changes none that is chosen', () => {
    show(`<table>${day()}</table>`);
    const heard: string[] = [];
    document.body.addEventListener('change', ({ target }) => heard.push((target as Element).id));
    expect(fillForm([used])).toEqual([0]);
    expect(chosen()).toEqual(['2026', '11', '10']);
    expect(heard).toEqual(['y', 'm', 'd']);
    show(`<table>${day()}</table>`);
    expect(fillForm([{ ...used, at: '2019-11-10' }])).toEqual([]);
    expect(chosen()).toEqual(['', '', '']);
    show(`<table>${day('<option value="7" selected>7日</option>')}</table>`);
    fillForm([used]);
    expect(chosen()[2]).toBe('7');
  });

  it('takes an option that says what is known, where nothing is chosen', () => {
    const shop = { names: ['ショップ'], value: '薩摩商店' };
    const list = (first: string) =>
      `<label>ショップ<select><option ${first}</option><option value="3">薩摩商店</option></select></label>`;
    show(list('value="">選択してください'));
    expect(fillForm([shop])).toEqual([0]);
    expect(chosen()).toEqual(['3']);
    show(list('value="1">別の店'));
    expect(fillForm([shop])).toEqual([]);
    show(list('value="">選択してください').replace('薩摩商店', '薩摩商店 別館'));
    expect(fillForm([shop])).toEqual([]);
  });

  it('without any field that is meant is left as it is', () => {
    show('<label>Search <input type="search"></label><label>Comments <textarea></textarea></label>');
    expect(fillForm([order, name, email])).toEqual([]);
    expect(values()).toEqual(['', '']);
  });
});
