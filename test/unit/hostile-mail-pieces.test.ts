// @vitest-environment jsdom
/** Mails put together at random of what mails are made of. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readableMail } from '../../utils/document-charset';
import { wordsOfHtml } from '../../utils/document-html';
import { readDocument } from '../../utils/document-reading';
import { FoundInDocument, Mail } from '../../utils/records';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, strangeBytes, strangeText } from './hostile';

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

const pieces = [
  ...[
    'From: ',
    'To: ',
    'Subject: ',
    'Date: ',
    'Message-ID: <',
    'Content-Type: ',
    'References: ',
    'Cc: a: b@x.test;',
  ],
  ...[
    'multipart/mixed; boundary=b',
    'message/rfc822',
    'text/html',
    'text/plain; charset=iso-2022-jp',
    '--b',
    '--b--',
  ],
  ...[
    'Content-Transfer-Encoding: base64',
    'quoted-printable',
    "Content-Disposition: attachment; filename*0*=utf-8''%",
    '\r\n\r\n',
  ],
  ...[
    '=?utf-8?B?8J+YgA==?=',
    '=?iso-2022-jp?B?GyRCJWEhPCVrGyhC?=',
    '=?x?q?=00=ff?=',
    '\x1b$B',
    '\x1b(B',
    'Dear Ana Gil,',
    '<p>',
    '</div>',
  ],
];
const mails = strangeBytes(pieces).map((bytes) => Uint8Array.from([...bytesOf(plain), ...bytes]));

describe('any mail', () => {
  it('is read or not, fits its record, and hides nothing in its lines', async () => {
    await fc.assert(
      fc.asyncProperty(mails, async (bytes) => {
        const read = await readDocument(bytes, 'a.eml', around);
        if (!read?.mail) return;
        expect(Mail.safeParse(read.mail).error).toBeUndefined();
        expect(FoundInDocument.safeParse(read.found).error).toBeUndefined();
        const lines = [
          read.mail.from ?? '',
          ...read.mail.to,
          read.mail.subject,
          ...read.mail.attachments.map(({ name }) => name),
        ];
        expect(
          hiding.test([...lines, ...Object.values(read.found).map((one) => one?.quote ?? '')].join('')),
        ).toBe(false);
      }),
      { numRuns: inForm(3_000, 300) },
    );
  });

  it('is made readable without a throw, and is the same bytes where it is in no Japanese encoding', () => {
    fc.assert(
      fc.property(strangeBytes(pieces), (bytes) => {
        const readable = readableMail(bytes);
        if (!/iso-2022-jp/i.test(Buffer.from(bytes).toString('latin1'))) expect(readable).toBe(bytes);
      }),
      { numRuns: inForm(3_000, 300) },
    );
  });

  it('has its markup as words of it, and no element of it', () => {
    const tags = [
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      '<svg>',
      '<table>',
      '<td>',
      '<!--',
      '-->',
      '<a href="',
      'words',
      ...ownMake,
    ];
    fc.assert(
      fc.property(strangeText(tags), (html) => {
        // Halves of characters make this parser throw, which no browser’s does.
        expect(wordsOfHtml(html.toWellFormed()).length).toBeLessThanOrEqual(html.length * 2);
      }),
      { numRuns: inForm(1_000, 100) },
    );
  });
});
