/** PDFs are read by their text layer: what a receipt names is found; what has no words, or is broken, says so and is kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfPdf } from '../../utils/document-pdf';
import { readDocument } from '../../utils/document-reading';
import { pdfOf } from '../fixtures/pdf';
import './pdf-parts';

const around = { now: '2026-11-27T00:00:00.000Z', zone: 'Asia/Tokyo' };

describe('a PDF', () => {
  it('in Japanese, its font not brought along, is read, and its number, day, sum and buyer are found', async () => {
    const bytes = pdfOf(
      '領収書',
      '控 花子 様',
      'ご注文番号 TS-20261110-00417',
      'ご注文日 2026年11月10日',
      'お支払い金額合計 12,800円',
    );
    const before = bytes.slice();
    expect(await readDocument(bytes, 'scan_0042.pdf', around)).toMatchObject({
      type: 'pdf',
      proposedRole: 'receipt',
      found: {
        orderNumber: { value: 'TS-20261110-00417' },
        date: { value: '2026-11-10' },
        amount: { value: 12_800, currency: 'JPY' },
        person: { value: '控 花子' },
      },
    });
    expect(bytes).toEqual(before);
  });

  it('in English and Spanish is read, accents and all', async () => {
    expect(await textOfPdf(pdfOf('Order number: OB-99812', 'Importe total: 124,95 €', 'Núñez'))).toBe(
      'Order number: OB-99812\nImporte total: 124,95 €\nNúñez\n',
    );
  });

  it('with words does not say that it is unread; without any, or broken, it does, and nothing is found', async () => {
    expect(await readDocument(pdfOf('領収書'), 'a.pdf', around)).not.toHaveProperty('unread');
    const broken = pdfOf('領収書').subarray(0, 300);
    for (const bytes of [pdfOf(), broken])
      expect(await readDocument(bytes, 'a.pdf', around)).toMatchObject({ unread: true, found: {} });
  });

  it('with any bytes broken is read or not, and never throws', async () => {
    const whole = pdfOf('ご注文番号 TS-417');
    const place = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 12 }), async (places) => {
        const bytes = whole.slice();
        for (const { at, to } of places) bytes[at] = to;
        const text = await textOfPdf(bytes);
        expect(text === null || typeof text === 'string').toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
