/** Secrets in Japanese shops. */
import { frame, type Row, script, shadow, variantsOf } from './variant';

const rows: readonly Row[] = [
  ['a label', 'jcb', '<label for="ja-1">カード番号</label> <input data-t id="ja-1" value="{s}">'],
  [
    'a label with a space and a mark',
    'visa',
    '<label for="ja-2">クレジットカード番号<em>必須</em></label> <input data-t id="ja-2" value="{s}">',
  ],
  ['a label around it', 'cvv', '<label>セキュリティコード <input data-t value="{s}"></label>'],
  ['an ARIA label', 'expiry', '<input data-t aria-label="カード有効期限" value="{s}">'],
  [
    'ARIA words elsewhere',
    'otp',
    '<i id="ja-5">認証コード</i> <input data-t aria-labelledby="ja-5" value="{s}">',
  ],
  ['a placeholder', 'visa', '<input data-t placeholder="カード番号（半角数字）" value="{s}">'],
  ['a half-width placeholder', 'visa', '<input data-t placeholder="ｶｰﾄﾞ番号" value="{s}">'],
  ['a full-width name', 'cvv', '<input data-t aria-label="ＣＶＶ" value="{s}">'],
  [
    'a table cell before it',
    'jcb',
    '<table><tr><th>カード番号</th><td><input data-t name="f9" value="{s}"></td></tr></table>',
  ],
  ['a term before it', 'pin', '<dl><dt>暗証番号</dt><dd><input data-t name="f10" value="{s}"></dd></dl>'],
  [
    'a line before it',
    'cvv',
    '<div class="l">セキュリティーコード</div><div><input data-t name="f11" value="{s}"></div>',
  ],
  [
    'a hint only',
    'cvv',
    '<input data-t name="f12" aria-describedby="ja-12" value="{s}"><i id="ja-12">カード裏面の末尾3桁</i>',
  ],
  [
    'lists of months and years with units',
    'expiry',
    '<div>有効期限</div><div><select data-t name="m">{months}</select>月 <select data-t name="y">{years}</select>年</div>',
  ],
  [
    'a legend and parts',
    'jcb',
    '<fieldset><legend>クレジットカード情報</legend><label>番号 <input data-t name="f14" value="{s}"></label></fieldset>',
  ],
  ['four boxes under one label', 'jcb', '<div>カード番号</div><p>{boxes}</p>'],
  ['four boxes', 'visa', '<p>{boxes}</p>'],
  ['a box for each digit', 'mastercard', '<p>{singles}</p>'],
  ['a code, a box for each digit', 'pin', '<p><i>暗証番号</i> {singles}</p>'],
  ['full-width digits in a field of no name', 'visa', '<input data-t value="{wide}">'],
  ['full-width digits in text', 'jcb', '<p><b data-t>{wide}</b></p>'],
  ['a password', 'password', '<input data-t type="password" value="{s}">'],
  [
    'a password shown by the eye',
    'password',
    '<label>パスワード <input data-t type="text" value="{s}"></label>',
  ],
  [
    'a one-time password',
    'otp',
    '<label>ワンタイムパスワード <input data-t inputmode="numeric" value="{s}"></label>',
  ],
  [
    'a code of 3-D Secure',
    'otp',
    '<div>本人認証サービス（3Dセキュア）認証コード</div><input data-t name="f24" value="{s}">',
  ],
  ['a text box', 'cvv', '<div data-t contenteditable aria-label="セキュリティコード">{s}</div>'],
  ['a romanised name', 'visa', '<input data-t name="creditCardNo" value="{s}">'],
  ['a text area', 'visa', '<label>カード番号 <textarea data-t rows="1">{s}</textarea></label>'],
  ['a code in text', 'cvv', '<p>セキュリティコード：<b data-t>{s}</b></p>'],
  ['a one-time code in text', 'otp', '<p>認証コードは <b data-t>{s}</b> です</p>'],
  ['elements side by side', 'jcb', '<p data-t class="w">{lines}</p>'],
  ['attributes nobody sees', 'jcb', '<p data-card="{s}" title="{wide}">登録済み</p>'],
  [
    'a value written by a script',
    'jcb',
    `<input data-t name="x">${script('here.querySelector("input").value = "{s}";')}`,
    'live',
  ],
  [
    'a canvas under its label',
    'visa',
    `<div>カード番号</div><canvas data-t width="190" height="24"></canvas>${script('here.querySelector("canvas").getContext("2d").fillText("{spaced}", 4, 17);')}`,
    'live',
  ],
  [
    'an open shadow root',
    'jcb',
    shadow('open', 'div data-t class="h"', '<input aria-label="カード番号" value="{s}">'),
    'live',
  ],
  [
    'a closed shadow root',
    'cvv',
    shadow('closed', 'div data-t class="h"', '<input placeholder="セキュリティコード" value="{s}">'),
    'live',
  ],
  [
    'a closed shadow root under its label',
    'cvv',
    `<div>セキュリティコード</div>${shadow('closed', 'div data-t class="h"', '<input value="{s}">')}`,
    'live',
  ],
  [
    'a number that runs through shadow roots',
    'visa',
    `<p data-t class="w"></p>${script('"{spaced}".split(" ").forEach(function (group) { var part = document.createElement("span"); part.attachShadow({ mode: "closed" }).textContent = group; here.querySelector("p").append(part); });')}`,
    'live',
  ],
  [
    'a frame of the same site',
    'visa',
    frame(
      'class="f" title="手順"',
      '<body style="margin:0"><label>カード番号 <input data-t value="{s}"></label></body>',
    ),
    'live',
  ],
  [
    'a payment frame by its permission',
    'visa',
    frame('data-t class="f" title="お支払い" allow="payment"', '<body style="margin:0">{spaced}</body>'),
    'live',
  ],
];

export const ja = variantsOf(rows);
