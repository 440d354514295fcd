// @vitest-environment jsdom
/** Mails that were written to break whoever takes them apart. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readMail } from '../../utils/document-mail';
import { readDocument } from '../../utils/document-reading';
import { Mail } from '../../utils/records';
import { expectUnpolluted } from './hostile';

const around = { now: '2026-12-20T00:00:00.000Z', zone: 'Asia/Tokyo' };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const plain = 'From: a@shop.test\r\nSubject: Order\r\nDate: Sun, 22 Nov 2026 14:31:07 +0900\r\n';
const hiding = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  expectUnpolluted();
});

/** So many multiparts, one in another, and words in the innermost. */
function nested(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`,
  );
  const inner = `--b${depth}\r\nContent-Type: text/plain\r\n\r\nOrder number: OB-99812\r\n`;
  return `${plain}Content-Type: multipart/mixed; boundary=b0\r\n\r\n${open.join('')}${inner}`;
}

const attached = (name: string) =>
  `${plain}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf\r\n` +
  `Content-Disposition: attachment; filename="${name}"\r\n\r\nx\r\n--b--\r\n`;
const nameOf = async (name: string) => (await readMail(bytesOf(attached(name))))?.mail.attachments[0]?.name;

describe('a mail', () => {
  it('of ten thousand multiparts in one another is kept unread; of twenty it is read', async () => {
    expect(await readMail(bytesOf(nested(10_000)))).toBeNull();
    expect(await readDocument(bytesOf(nested(10_000)), 'a.eml', around)).toMatchObject({
      type: 'eml',
      mail: null,
    });
    expect((await readMail(bytesOf(nested(20))))?.mail.text).toContain('OB-99812');
  });

  it('with a header of a megabyte keeps no more of it than the record takes', async () => {
    const long = (name: string) => `${name}: ${'x'.repeat(1_000_000)}\r\n`;
    for (const name of ['Subject', 'From', 'To', 'Message-ID', 'Date', 'X-Spam', '__proto__']) {
      const read = await readDocument(
        bytesOf(`${long(name)}${plain}\r\nOrder number: OB-99812\r\n`),
        'a.eml',
        around,
      );
      expect(Mail.nullable().safeParse(read?.mail).success, name).toBe(true);
      expect(JSON.stringify(read).length).toBeLessThan(5_000);
    }
  });

  it('whose words end a line begins no header of its own by them', async () => {
    const folded = `Subject: =?utf-8?B?${btoa('Order\r\nFrom: other@evil.test\r\n\r\nBody')}?=\r\nFrom: a@shop.test\r\n`;
    const read = await readMail(bytesOf(`${folded}Date: x\r\n\r\nwords`));
    expect(read?.mail).toMatchObject({
      from: 'a@shop.test',
      subject: 'Order From: other@evil.test Body',
      text: 'words\n',
    });
  });

  it('that tells its day with marks that turn words round is quoted without them', async () => {
    const mail = `From: a@shop.test\r\nSubject: Order confirmation\r\nDate: Sun, 22 Nov 2026 14:31:07 +0900 (\u202eX\u2066)\r\n\r\nThank you for your order`;
    const { date } = (await readDocument(bytesOf(mail), 'a.eml', around))?.found ?? {};
    expect(date?.value).toBe('2026-11-22T05:31:07.000Z');
    expect(date?.quote).not.toMatch(hiding);
  });

  it.each([
    ['../../x.pdf', 'x.pdf'],
    ['C:\\\\x.pdf', 'x.pdf'],
    ['/etc/passwd', 'passwd'],
    ['con.txt', 'con.txt'],
    ['a\u202efdp.exe', 'afdp.exe'],
    ['a\0b.pdf', 'ab.pdf'],
    ['...', 'attachment-1'],
    ['__proto__', '__proto__'],
    ['receipt.pdf', 'receipt.pdf'],
  ])('calls an attachment %j no more than %j', async (sent, shown) => {
    expect(await nameOf(sent)).toBe(shown);
  });

  it('of a thousand attachments and addresses names as many as the record takes', async () => {
    const part = '--b\r\nContent-Type: text/x\r\nContent-Disposition: attachment\r\n\r\nx\r\n';
    const to = `To: ${Array.from({ length: 1_000 }, (_, i) => `a${i}@x.test`).join(', ')}\r\n`;
    const read = await readMail(
      bytesOf(`${plain}${to}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(1_000)}--b--`),
    );
    expect([read?.mail.attachments.length, read?.mail.to.length]).toEqual([100, 50]);
  });
});
