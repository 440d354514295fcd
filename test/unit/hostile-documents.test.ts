/** Texts, names and bytes of documents that were written to break whoever reads them. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { findIn } from '../../utils/document-found';
import { harmlessLine, harmlessName, harmlessText } from '../../utils/document-names';
import { personIn } from '../../utils/document-person';
import { readDocument } from '../../utils/document-reading';
import { decodeText, typeOfBytes } from '../../utils/document-type';
import { documentRole, documentRoles, proposeRole } from '../../utils/documents';
import { FoundInDocument } from '../../utils/records';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, strangeBytes, strangeText } from './hostile';

const numRuns = inForm(5_000, 500);
const around = { at: '2026-12-20T00:00:00.000Z', zone: 'Asia/Tokyo' };
const hiding = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;
const pieces = [
  ...[
    'ご注文番号',
    '注文番号：',
    'TS-2026-00417',
    'ご注文日',
    '2026年11月10日',
    '合計',
    'お支払い金額',
    '12,800円',
    '万',
    '¥',
  ],
  ...['Order number: ', 'OB-99812', 'Order date', 'Nov 10, 2026', 'Order total: ', 'USD', '€', '£1.', ',000'],
  ...[
    'Número de pedido',
    'Importe total',
    'Dear ',
    'Hola ',
    ' 様',
    '山田花子',
    'Ordered by: ',
    'Aaaaaaaaaaaaaaaaaaaaaaaa ',
    ',',
  ],
];

afterEach(expectUnpolluted);

describe('what a document names', () => {
  it('is nobody where the greeting names somebody longer than any record takes', () => {
    const long = (letters: number) => Array.from({ length: 4 }, () => `A${'a'.repeat(letters)}`).join(' ');
    expect(personIn(`Dear ${long(20)},`)).toBeUndefined();
    expect(personIn(`Dear ${long(3)},`)?.value).toBe(long(3));
  });

  it('is no sum where the figure is larger than any number', () => {
    expect(findIn(`合計 ${'9'.repeat(320)}円`, around).amount).toBeUndefined();
    expect(findIn(`合計 ${'9'.repeat(6)}円`, around).amount?.value).toBe(999_999);
  });

  it('fits its record, and is quoted from the text', () => {
    fc.assert(
      fc.property(strangeText(pieces), (text) => {
        const person = personIn(text);
        const found = { ...findIn(text, around), ...(person && { person }) };
        expect(FoundInDocument.safeParse(found).error).toBeUndefined();
        const plain = harmlessLine(text, 1_000_000).replace(/\s+/g, '');
        for (const one of Object.values(found))
          expect(plain.includes((one?.quote ?? '').replace(/…$/, '').replace(/\s+/g, '').slice(0, 8))).toBe(
            true,
          );
      }),
      { numRuns },
    );
  });

  it('is of a known role or of none, whatever its words', () => {
    fc.assert(
      fc.property(strangeText(pieces), strangeText(pieces), (subject, text) => {
        const role = proposeRole({ subject, text });
        expect(role === null || documentRoles.some(({ id }) => id === role)).toBe(true);
      }),
      { numRuns },
    );
    expect(ownMake.map(documentRole)).toEqual(ownMake.map(() => null));
    expect(documentRole('receipt')?.id).toBe('receipt');
  });
});

describe('whatever the bytes', () => {
  it('they are of a known kind or of none, and text only where every byte of them is', () => {
    fc.assert(
      fc.property(strangeBytes(pieces), (bytes) => {
        const text = decodeText(bytes);
        const typed = typeOfBytes(bytes);
        if (typed?.type === 'text') expect(text).not.toBeNull();
        if (text !== null) expect(text.length).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns },
    );
  });

  it('they are read, or told to be nothing that is read, under a name that hides nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        strangeBytes(pieces),
        strangeText(['..', '/', '\\', '.exe', 'con']),
        async (bytes, name) => {
          const head = new TextDecoder('latin1').decode(bytes.subarray(0, 5));
          fc.pre(head !== '%PDF-');
          const read = await readDocument(bytes, name, { now: around.at, zone: around.zone });
          if (!read) return;
          expect(read.name).toMatch(/^(?!\.)[^/\\]{1,200}$/);
          expect(hiding.test(read.name)).toBe(false);
        },
      ),
      { numRuns: inForm(1_000, 100) },
    );
  });
});

describe('words made harmless', () => {
  it('are no longer than asked for, hide nothing, and are whole characters', () => {
    fc.assert(
      fc.property(strangeText(pieces), fc.integer({ min: 1, max: 100 }), (words, most) => {
        const shown = [harmlessLine(words, most), harmlessText(words, most).text];
        for (const one of shown) {
          expect(one.length).toBeLessThanOrEqual(most);
          expect(hiding.test(one)).toBe(false);
          expect(one.isWellFormed()).toBe(true);
        }
        expect(shown[0]).not.toContain('\n');
        expect(harmlessName(words, 'x').length).toBeGreaterThan(0);
      }),
      { numRuns },
    );
  });

  it('of which nothing disturbs are as they were', () => {
    expect(harmlessLine('控 花子 様 — 12,800円', 100)).toBe('控 花子 様 — 12,800円');
    expect(harmlessName('../receipt 2026.pdf', 'x')).toBe('receipt 2026.pdf');
  });
});
