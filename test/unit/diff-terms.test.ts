import { describe, expect, it } from 'vitest';
import { diffTerms } from '../../utils/offers/diff-terms';
import type { KeptText } from '../../utils/offers/kept-lines';

const ja = `木もれび商店のポイント還元
購入金額の8.0%ポイント還元
あと3日 12/10 23:59まで
1,204人が利用しています
獲得条件
・1回のご注文につき税込3,000円以上のご購入
・経由してから24時間以内の注文確定。アプリは対象外です。
お問い合わせは購入日の翌日から90日以内
本日のおすすめ
うみかぜ靴店 3.2%
ねむり寝具 500pt`;
const en = `Hearthware cashback
8% cashback on your purchase
318 people used this offer
Ends in 02:14:09
A minimum spend of £25 including VAT per order. Gift cards are excluded.
Claims within 90 days of the purchase
You may also like
Tallow Lane 12%
Old Mill Boots 8.4%`;
const es = `Puntos en Casa Luz
8 puntos por cada euro de compra
1.204 socios lo han usado este mes
Compra mínima de 25 € por pedido
Quedan 3 días
También te puede gustar
Sartén 28 cm`;
const edit = (text: string, ...pairs: [string, string][]): KeptText => ({
  text: pairs.reduce((out, [from, to]) => {
    expect(out).toContain(from);
    return out.replace(from, to);
  }, text),
});

describe('terms are the same', () => {
  it.each([
    ['as they stand', { text: ja }],
    [
      'with other spaces, widths and line ends',
      { text: ja.replaceAll('\n', ' \r\n\n  ').replace('8.0%', '８．０％').replace('1,204', '1，204') },
    ],
    ['with other counters', edit(ja, ['あと3日', 'あと2日'], ['1,204人', '1,377人'])],
    [
      'with other recommendations',
      edit(ja, ['うみかぜ靴店 3.2%', 'こもれび茶園 900pt'], ['ねむり寝具 500pt', '']),
    ],
  ])('%s', (_, after) => {
    expect(diffTerms({ text: ja }, after)).toMatchObject({ same: true, changes: [] });
  });

  it('when only an English page’s counters and recommendations moved on', () => {
    const after = edit(
      en,
      ['318 people', '402 people'],
      ['02:14:09', '01:00:10'],
      ['Tallow Lane 12%', 'Jetty Swim 10%'],
    );
    expect(diffTerms({ text: en }, after).changes).toEqual([]);
  });

  it('when only a Spanish page’s did', () => {
    const after = edit(
      es,
      ['1.204 socios', '1.377 socios'],
      ['Quedan 3 días', 'Quedan 2 días'],
      ['Sartén 28 cm', 'Tapa 24 cm'],
    );
    expect(diffTerms({ text: es }, after).changes).toEqual([]);
  });

  it('when a statement only moved', () => {
    const lines = ja.split('\n');
    const [moved = ''] = lines.splice(7, 1);
    expect(diffTerms({ text: ja }, { text: [moved, ...lines].join('\n') }).same).toBe(true);
  });

  it.each([
    ['2026年11月25日 更新', '2026年11月26日 更新', 'Asia/Tokyo'],
    ['Today is 25 November 2026', 'Today is 26 November 2026', 'Europe/London'],
    ['Hoy, 25 de noviembre de 2026', 'Hoy, 26 de noviembre de 2026', 'Europe/Madrid'],
    ['2026/11/25', '2026/11/26', 'Asia/Tokyo'],
  ])('when each names its own day: %s', (before, after, zone) => {
    const at = (text: string, day: number): KeptText => ({
      text,
      zone,
      seenAt: `2026-11-${day}T05:00:00.000Z`,
    });
    expect(diffTerms(at(before, 25), at(after, 26)).same).toBe(true);
  });
});

describe('terms have changed', () => {
  it.each([
    ['the reward', ja, '8.0%', '5.0%'],
    ['the least to be spent', ja, '3,000円', '5,000円'],
    ['the time for an inquiry', ja, '90日以内', '60日以内'],
    ['the last day', ja, '12/10', '12/8'],
    ['the reward', en, '8% cashback on', '4% cashback on'],
    ['the least to be spent', en, '£25', '£40'],
    ['the reward', es, '8 puntos', '4 puntos'],
    ['the least to be spent', es, '25 €', '40 €'],
  ])('when %s is another one', (_, text, from, to) => {
    const { same, changes } = diffTerms({ text }, edit(text, [from, to]));
    expect(same).toBe(false);
    expect(changes).toEqual([
      { kind: 'changed', before: expect.stringContaining(from), after: expect.stringContaining(to) },
    ]);
  });

  it('when a sentence came or went, and only that sentence is named', () => {
    const after = edit(ja, ['アプリは対象外です。', '']);
    expect(diffTerms({ text: ja }, after).changes).toEqual([
      { kind: 'removed', before: 'アプリは対象外です。' },
    ]);
    expect(diffTerms(after, { text: ja }).changes).toEqual([
      { kind: 'added', after: 'アプリは対象外です。' },
    ]);
  });

  it('when a condition is put among the recommendations', () => {
    const after = edit(ja, ['ねむり寝具 500pt', 'ねむり寝具 500pt\n定期購入は対象外']);
    expect(diffTerms({ text: ja }, after).changes).toEqual([{ kind: 'added', after: '定期購入は対象外' }]);
  });

  it('when another day than today is named', () => {
    const at = (text: string, day: number): KeptText => ({
      text,
      zone: 'Asia/Tokyo',
      seenAt: `2026-11-${day}T05:00:00.000Z`,
    });
    expect(diffTerms(at('2026年11月30日まで', 25), at('2026年11月29日まで', 26)).same).toBe(false);
  });

  it('when a statement stands there once instead of twice', () => {
    expect(
      diffTerms({ text: 'もれなく100pt\nもれなく100pt' }, { text: 'もれなく100pt' }).changes,
    ).toHaveLength(1);
  });

  it('when the two have nothing in common, however long they are, without searching for ever', () => {
    const lines = (word: string) => Array.from({ length: 4_000 }, (_, at) => `${word} ${at * 7}`).join('\n');
    const { changes } = diffTerms({ text: lines('alpha') }, { text: lines('omega') });
    expect(changes).toHaveLength(8_000);
  });

  it('when a line is made to be slow', () => {
    for (const made of [
      '1'.repeat(200_000),
      '1,'.repeat(100_000),
      'あと'.repeat(100_000),
      'a '.repeat(100_000),
    ])
      expect(diffTerms({ text: made }, { text: `${made}0` }).same).toBe(false);
  });

  it('and both hashes are handed on', () => {
    const hashes = diffTerms({ text: 'a', contentHash: 'one' }, { text: 'b', contentHash: 'two' }).hashes;
    expect(hashes).toEqual({ before: 'one', after: 'two' });
    expect(diffTerms({ text: 'a' }, { text: 'a' }).hashes).toEqual({});
  });
});
