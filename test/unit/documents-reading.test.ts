// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readableMail } from '../../utils/document-charset';
import { readDocument } from '../../utils/document-reading';
import { Document } from '../../utils/records';
import './pdf-parts';

const folder = join(import.meta.dirname, '../fixtures/documents');
const around = { now: '2026-12-20T00:00:00.000Z', zone: 'Asia/Tokyo' };
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const read = (name: string) => readDocument(bytesOf(name), name, around);
const shape = Document.pick({
  name: true,
  type: true,
  mediatype: true,
  bytes: true,
  mail: true,
  found: true,
  proposedRole: true,
});
const btoaOf = (words: string) => Buffer.from(words).toString('base64');
/** A mail of these lines. */
const mailOf = (headers: string, body = '') => new TextEncoder().encode(`${headers}\r\n\r\n${body}`);

afterEach(() => vi.restoreAllMocks());

describe('a mail', () => {
  it('in ISO-2022-JP is read with its headers, and its order number, time and sum with the words that say so', async () => {
    const document = await read('order-ja.eml');
    expect(document).toMatchObject({ type: 'eml', mediatype: 'message/rfc822', proposedRole: 'order-mail' });
    expect(document?.mail).toMatchObject({
      from: '薩摩商店 <order@www.shop.test>',
      to: ['控 花子 <hanako@mail.test>'],
      subject: '【薩摩商店】ご注文の確認',
      date: '2026-11-22T05:31:07.000Z',
      messageId: '<20261122.1431.417@www.shop.test>',
      answers: false,
      textCut: false,
    });
    expect(document?.mail?.text).toContain('さつまいもチップス');
    expect(document?.found).toEqual({
      orderNumber: { value: 'TS-417', quote: 'ご注文番号：ＴＳ-４１７' },
      date: { value: '2026-11-22T05:31:00.000Z', quote: 'ご注文日時：2026年11月22日(日) 14:31' },
      amount: { value: 4_480, currency: 'JPY', quote: 'お支払い金額合計 4,480円' },
      person: { value: '控 花子', quote: '控 花子 様' },
    });
  });

  it('in ISO-2022-JP has its header words in UTF-8 before they are joined, and no idle shifts; its bytes are not touched', () => {
    const bytes = bytesOf('order-ja.eml');
    const text = Buffer.from(readableMail(bytes)).toString('latin1');
    expect(text).not.toMatch(/=\?ISO-2022-JP/);
    expect(text).toContain(`=?UTF-8?B?${btoaOf('【薩摩商店】ご注文の')}?=`);
    expect(bytes).toEqual(bytesOf('order-ja.eml'));
    // Shifted to ASCII and straight back, which browsers take for an error and Node does not.
    const idle = mailOf(
      'From: a@b.test\r\nContent-Type: text/plain; charset=ISO-2022-JP',
      '\x1b$BCm\x1b(B\x1b$BJ8\x1b(B',
    );
    expect(Buffer.from(readableMail(idle)).toString('latin1')).toContain('\x1b$BCmJ8\x1b(B');
    const other = mailOf('From: a@b.test\r\nSubject: x');
    expect(readableMail(other)).toBe(other);
  });

  it('of parts is read by the words of its HTML, attachments named; nothing in it is fetched or run', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const document = await read('completion-ja.eml');
    expect(document?.proposedRole).toBe('completion-mail');
    expect(document?.mail?.text).toContain('口座開設のお手続きが完了しました。');
    expect(document?.mail?.text).not.toMatch(/見えない|tracker|color|fetch/);
    expect(document?.mail?.attachments).toEqual([{ name: '契約書.pdf', type: 'application/pdf', bytes: 45 }]);
    expect(document?.found).toEqual({
      orderNumber: { value: 'A-20261201-88', quote: '受付番号 A-20261201-88' },
      date: { value: '2026-12-01', quote: 'お申込日 2026/12/01' },
      person: { value: '控 花子', quote: '控 花子 様' },
    });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('in quoted-printable Spanish is read: the day first, the sum that was paid and not the subtotal', async () => {
    const document = await read('order-es.eml');
    expect(document?.proposedRole).toBe('order-mail');
    expect(document?.mail?.from).toBe('Tienda Ñandú <pedidos@tienda.test>');
    expect(document?.mail?.subject).toBe('Confirmación de tu pedido nº 2026-5531');
    expect(document?.found).toEqual({
      orderNumber: { value: '2026-5531', quote: 'Confirmación de tu pedido nº 2026-5531' },
      date: { value: '2026-11-23', quote: 'Fecha del pedido: 23/11/2026' },
      amount: { value: 124.95, currency: 'EUR', quote: 'Total del pedido: 124,95 €' },
    });
  });

  it('in English that names no date was sent when the order was made', async () => {
    const document = await read('order-en.eml');
    expect(document?.proposedRole).toBe('order-mail');
    expect(document?.found).toEqual({
      orderNumber: { value: 'OB-99812', quote: 'Order number: OB-99812' },
      date: { value: '2026-11-27T15:15:00.000Z', quote: 'Date: Fri, 27 Nov 2026 10:15:00 -0500' },
      amount: { value: 86.4, currency: 'USD', quote: 'Order total: US$86.40' },
      person: { value: 'Hanako', quote: 'Hi Hanako,' },
    });
  });

  it('that advertises is of no role, and nothing is found in it', async () => {
    expect(await read('newsletter-ja.eml')).toMatchObject({ proposedRole: null, found: {} });
  });

  it('in Shift_JIS that answers an inquiry is a reply', async () => {
    const document = await read('reply-ja.eml');
    expect(document).toMatchObject({ proposedRole: 'reply', found: {} });
    expect(document?.mail?.answers).toBe(true);
    expect(document?.mail?.text).toContain('調査いたしました。');
  });

  it('that is broken is kept as a mail with what can be read of it', async () => {
    const document = await read('broken.eml');
    expect(document).toMatchObject({ type: 'eml', bytes: bytesOf('broken.eml').length });
    expect(document?.mail?.from).toBe('shop@shop.test');
    expect(shape.safeParse(document).error).toBeUndefined();
  });

  it('that means harm changes nothing but text', async () => {
    const document = await read('hostile.eml');
    const json = JSON.stringify(document);
    expect(json).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\u00|tracker|window\.ran/);
    expect(document?.mail?.subject).toBe('Order confirmation <img src=x onerror=alert(1)> detrevni');
    expect(document?.mail?.attachments).toMatchObject([{ name: 'eviltxt.exe' }]);
    expect(document?.mail?.date).toBeNull();
    expect(document?.found.date).toBeUndefined();
    expect(shape.safeParse(document).error).toBeUndefined();
  });

  it('with a subject of ten million characters is kept, unread, and soon', async () => {
    const begun = performance.now();
    const document = await readDocument(
      mailOf(`From: a@b.test\r\nSubject: ${'x'.repeat(10_000_000)}`),
      'x.eml',
      around,
    );
    expect(document).toMatchObject({ type: 'eml', mail: null, found: {}, proposedRole: null });
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('with a subject of one million characters is cut, and the cut shows', async () => {
    const document = await readDocument(
      mailOf(`From: a@b.test\r\nSubject: ${'x'.repeat(1_000_000)}`),
      'x.eml',
      around,
    );
    expect(document?.mail?.subject).toMatch(/^x{999}…$/);
  });

  it('nested a thousand deep, or with HTML nested as deep, does no harm', async () => {
    const deep = Array.from(
      { length: 1_000 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`,
    );
    const headers = 'From: a@b.test\r\nSubject: deep\r\nMIME-Version: 1.0';
    expect(
      await readDocument(new TextEncoder().encode(`${headers}\r\n${deep.join('\r\n')}`), 'x.eml', around),
    ).toMatchObject({ mail: null });
    const html = `${'<div>'.repeat(1_000)}Order number: AB-12`;
    const nested = await readDocument(mailOf(`${headers}\r\nContent-Type: text/html`, html), 'x.eml', around);
    expect(nested?.found.orderNumber?.value).toBe('AB-12');
  });
});

describe('what is no mail', () => {
  it('is told by its bytes, whatever its name says', async () => {
    expect(await read('rubbish.eml')).toBeNull();
    expect(await readDocument(bytesOf('receipt.pdf'), 'picture.png', around)).toMatchObject({
      type: 'pdf',
      mediatype: 'application/pdf',
    });
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    expect(await readDocument(png, 'mail.eml', around)).toMatchObject({
      type: 'image',
      mediatype: 'image/png',
    });
    const html = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
    expect(await readDocument(html, 'page.html', around)).toMatchObject({
      type: 'text',
      mediatype: 'text/plain',
    });
    expect(await readDocument(new Uint8Array([0x4d, 0x5a, 0, 0, 3, 0, 0, 0]), 'mail.eml', around)).toBeNull();
  });

  it('is a receipt by its file name, where only that can be read', async () => {
    expect(await read('receipt.pdf')).toMatchObject({ proposedRole: 'receipt', mail: null, found: {} });
    expect(await readDocument(bytesOf('receipt.pdf'), 'scan_0042.pdf', around)).toMatchObject({
      proposedRole: null,
    });
  });

  it('in an old Japanese encoding is read as text', async () => {
    const document = await read('note-sjis.txt');
    expect(document).toMatchObject({ type: 'text', proposedRole: 'receipt' });
    expect(document?.found).toEqual({
      date: { value: '2026-11-30', quote: '領収日：2026年11月30日' },
      amount: { value: 12_800, currency: 'JPY', quote: '領収金額 12,800円' },
    });
  });

  it('has a name without folders and without marks that turn it round', async () => {
    const name = '../../..\\evil\u202efdp.exe\u0000';
    expect(await readDocument(bytesOf('receipt.pdf'), name, around)).toMatchObject({ name: 'evilfdp.exe' });
    expect(await readDocument(bytesOf('receipt.pdf'), '..', around)).toMatchObject({ name: 'document.pdf' });
    expect(await readDocument(bytesOf('receipt.pdf'), '\u202e', around)).toMatchObject({
      name: 'document.pdf',
    });
  });
});

describe('what is found', () => {
  const foundIn = async (text: string) =>
    (await readDocument(new TextEncoder().encode(text), 'note.txt', around))?.found;

  it.each([
    ['two sums that differ', 'Total: $10.00 USD\nTotal: US$12.00\nTotal: US$13.00', 'amount'],
    ['a dollar sign alone', 'Order total: $86.40', 'amount'],
    ['points', '合計ポイント 500円相当', 'amount'],
    ['a day of dispatch', '発送日：2026年11月25日', 'date'],
    ['a day after it was sent', 'ご注文日：2027年11月25日', 'date'],
    ['a day without its year', 'ご注文日：11月25日', 'date'],
    ['a card number', 'ご注文番号：4111-1111-1111-1111', 'orderNumber'],
    ['a word', 'Order number: pending', 'orderNumber'],
  ] as const)('is not %s', async (_, text, kind) => {
    expect((await foundIn(text))?.[kind]).toBeUndefined();
  });

  it('stands on the next line where its label stands alone', async () => {
    expect(await foundIn('ご注文番号\n250-0000001-7654321\n合計\n1,980円')).toMatchObject({
      orderNumber: { value: '250-0000001-7654321' },
      amount: { value: 1_980, currency: 'JPY' },
    });
  });

  it('is found in a long hostile text soon', async () => {
    const begun = performance.now();
    for (const piece of ['ご注文日', 'order date ', 'total ', '合計', '1,', 'order number '])
      await foundIn(piece.repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
