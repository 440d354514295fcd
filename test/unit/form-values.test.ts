// @vitest-environment jsdom
/** What a form holds, as it is kept at the user's press. */
import { beforeEach, describe, expect, it } from 'vitest';
import { formLimits, readForm } from '../../utils/capture/form-values';

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.checkVisibility = function () {
    return !this.closest('[hidden]');
  };
  Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
});
const read = (body: string) => {
  document.body.innerHTML = body;
  return readForm(document);
};

describe('a filled-in form', () => {
  it('is read field by field, as the page calls them', () => {
    expect(
      read(`<label>Order number <input value="TS-417"></label>
        <table><tr><th>氏名</th><td><input value="控 花子"></td></tr></table>
        <dl><dt>内容</dt><dd><textarea>届きません。</textarea></dd></dl>
        <fieldset><legend>Kind</legend><select><option value="1" selected>Not listed</option></select></fieldset>
        <label><input type="checkbox" checked> I agree</label><label><input type="radio"> Other</label>
        <input name="memo" value="x">`),
    ).toEqual([
      { name: 'Order number', value: 'TS-417' },
      { name: '氏名', value: '控 花子' },
      { name: '内容', value: '届きません。' },
      { name: 'Kind', value: 'Not listed' },
      { name: 'I agree', value: '✔' },
      { name: 'memo', value: 'x' },
    ]);
  });

  it('keeps its secrets, and what cannot be seen, to itself', () => {
    expect(
      read(`<label>Password <input type="password" value="secret"></label>
        <label>Card number <input value="4111111111111111"></label><input autocomplete="cc-csc" value="123">
        <label>Security code <input value="123"></label><input type="hidden" name="token" value="t">
        <div hidden><input name="trap" value="x"></div><button value="b">Send</button><input name="empty">
        <select name="s"><option value="">Choose</option></select>`),
    ).toEqual([]);
  });

  it('is cut where it is no form any more', () => {
    const many = read(`<input value="${'x'.repeat(9_000)}">`.repeat(150));
    expect(many).toHaveLength(formLimits.fields);
    expect(many[0]?.value).toHaveLength(formLimits.value);
  });
});
