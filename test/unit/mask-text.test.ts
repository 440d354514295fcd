import { describe, expect, it } from 'vitest';
import { isAddressOf, maskText, storedAddress } from '../../utils/capture/mask-text';
import { countMasks, maskedIn } from '../../utils/capture/masked';

const shopper = [
  { why: 'name', text: '山田 花子' },
  { why: 'name', text: 'Mary Miller' },
  { why: 'address', text: '東京都千代田区千代田1-1' },
  { why: 'address', text: '100-0001' },
] as const;

describe('a text', () => {
  it('loses its card numbers and codes, keeps its length, and says how many', () => {
    const text = 'Visa 4929 8431 5067 2486, CVV 731, order 250-7712843-0098213';
    const { text: kept, masked } = maskText(text);
    expect(kept).toBe('Visa •••• •••• •••• ••••, CVV •••, order 250-7712843-0098213');
    expect(kept).toHaveLength(text.length);
    expect(masked).toEqual([
      { why: 'card-number', count: 1 },
      { why: 'card', count: 1 },
    ]);
  });

  it('counts nothing where there is nothing', () => {
    expect(maskText('注文番号 KS-123456-7890')).toEqual({ text: '注文番号 KS-123456-7890', masked: [] });
  });
});

describe('personal data', () => {
  it.each([
    ['お届け先 山田　花子 様', '花子'],
    ['mary.miller+shop@example.test', 'miller'],
    ['Call +44 20 7946 0018', '7946'],
    ['Call (212) 555-0147', '555'],
    ['電話 090-1234-5678', '5678'],
    ['電話 03-1234-5678', '1234'],
    ['Móvil 612 345 678', '345'],
    ['Tel. 912 34 56 78', '34'],
    ['〒100-0001 東京都千代田区千代田1-1', '千代田'],
    ['Ship to Mary\nMiller', 'Miller'],
  ])('is masked where the user asked for it: %j', (text, secret) => {
    expect(maskText(text, shopper).text).not.toContain(secret);
    expect(maskText(text).text).toBe(text);
  });

  it.each([
    '注文番号 KS-123456-7890',
    'Order 250-7712843-0098213',
    '合計 12,980円（2026年11月22日 10:00）',
    'フリーダイヤル 0120-123-456',
    '12480 points on 2026-11-22',
    'Millers & Sons',
    'JAN 4512345678906',
  ])('is not seen in %j', (text) => {
    expect(maskText(text, shopper).text).toBe(text);
  });

  it('in an address leaves the address known as the same page', () => {
    const address = 'https://shop.test/done?mail=mary%40example.test&order=7';
    const stored = storedAddress(address, true);
    expect(stored).not.toContain('mary');
    expect(stored).toContain('order=7');
    expect(isAddressOf(address, stored)).toBe(true);
    expect(isAddressOf(address, storedAddress(address, false))).toBe(true);
    expect(isAddressOf('https://shop.test/done?order=8', stored)).toBe(false);
  });
});

describe('the report of what was masked', () => {
  const mask = (x: number, y: number) => ({ why: 'card' as const, x, y, width: 40, height: 20 });

  it('counts boxes side by side as one thing, and others apart', () => {
    expect(countMasks([mask(0, 0), mask(50, 0), mask(100, 0), mask(0, 60), mask(400, 0)])).toEqual([
      { why: 'card', count: 3 },
    ]);
  });

  it('says where: in the picture, in the text, and what the method itself counted', () => {
    const measured = { masks: [mask(0, 0)] } as unknown as Parameters<typeof maskedIn>[0]['measured'];
    const snapshot = { where: 'snapshot', why: 'password', count: 2 } as const;
    expect(maskedIn({ measured, masked: [snapshot] }, [{ why: 'card-number', count: 1 }])).toEqual([
      { where: 'picture', why: 'card', count: 1 },
      { where: 'text', why: 'card-number', count: 1 },
      snapshot,
    ]);
  });
});
