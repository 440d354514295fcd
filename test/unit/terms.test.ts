import { describe, expect, it } from 'vitest';
import { type FactKind, FactReading, factKinds } from '../../utils/records';
import { kindRules, readTerms } from '../../utils/terms';
import { parsePassages, readPassages } from '../eval/terms';
import { coreOf, falseDated, type LabelledPassage, scoreTerms } from '../eval/terms-score';

const files = import.meta.glob<string>('../fixtures/terms/*.jsonl', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const languages = Object.entries(files).map(([path, words]) => ({
  lang: /(\w+)\.jsonl$/.exec(path)?.[1] ?? '',
  passages: parsePassages(words) as LabelledPassage[],
}));

describe.each(languages)('our own passages in $lang', ({ passages }) => {
  const readings = readPassages(parsePassages(passages.map((one) => JSON.stringify(one)).join('\n')));
  const scores = scoreTerms(passages, readings);

  it('are many, of every kind, and some say nothing', () => {
    expect(passages.length).toBeGreaterThanOrEqual(80);
    for (const kind of factKinds) expect(scores.kinds[kind]?.labelled, kind).toBeGreaterThan(0);
    expect(passages.filter(({ facts }) => facts.length === 0).length).toBeGreaterThan(9);
  });

  it('have labels that quote them', () => {
    for (const { text, facts } of passages) for (const { quote } of facts) expect(text).toContain(quote);
  });

  it('are read with hardly a wrong date or amount', () => {
    const wrong = scores.misses.filter(({ problem }) => problem === 'wrong value');
    expect(wrong).toEqual([]);
    expect(scores.dates.precision, JSON.stringify(scores.misses)).toBeGreaterThanOrEqual(0.97);
  });

  it('are read nearly all', () => {
    expect(scores.dates.right, JSON.stringify(scores.misses)).toBeGreaterThanOrEqual(0.95);
    expect(scores.recall).toBeGreaterThanOrEqual(0.95);
  });

  it('give no date where none is stated', () => {
    expect(falseDated(passages, readings)).toBe(0);
  });

  it('give readings of the stored shape, in the order of the text', () => {
    for (const { text, lang } of passages) {
      const facts = readTerms(text, { lang: lang as 'ja', seenAt: '2026-11-26T00:00:00Z' });
      for (const fact of facts) expect(FactReading.parse(fact)).toEqual(fact);
      expect(facts.map(({ at }) => at)).toEqual(facts.map(({ at }) => at).sort((a, b) => a - b));
    }
  });
});

describe('the rules', () => {
  it.each(languages)('are there for every kind in $lang', ({ lang }) => {
    const kinds = kindRules.filter(({ id }) => id.startsWith(`${lang}/`)).map(({ kind }) => kind);
    expect([...kinds].sort()).toEqual([...factKinds].sort());
  });
  it('are named after their kind', () => {
    for (const { id, kind } of kindRules) expect(id.split('/')[1]).toBe(kind.replaceAll('_', '-'));
  });
});

const read = (text: string, kind: FactKind) =>
  readTerms(text, { lang: 'ja', seenAt: '2026-11-26T00:00:00Z' }).find((fact) => fact.kind === kind);

describe('times in Japanese', () => {
  it.each([
    ['応募期間：2026年11月1日10:00～30日23:59', ['2026-11-01T10:00', '2026-11-30T23:59']],
    ['応募期間：令和8年11月1日～令和8年11月30日', ['2026-11-01', '2026-11-30']],
    ['応募期間：R8.11.1～R8.11.30', ['2026-11-01', '2026-11-30']],
    ['応募期間：2026年12月20日～1月10日', ['2026-12-20', '2027-01-10']],
    ['応募期間：１１／１～１１／３０', ['--11-01', '--11-30']],
    ['応募期間：十一月一日から十一月三十日まで', ['--11-01', '--11-30']],
    ['応募期間：2026.11.1(日)午前10時～2026.11.30(月)正午', ['2026-11-01T10:00', '2026-11-30T12:00']],
    ['応募期間：2026年11月1日0:00～24:00', ['2026-11-01T00:00', '2026-11-01T24:00']],
    ['応募期間：2026年12月1日（火）～終了日未定', ['2026-12-01', null]],
    ['応募期間：～11月30日まで', [null, '--11-30']],
    ['応募期間：常時開催', [null, null]],
  ])('%s', (text, [start, end]) => {
    expect(read(text, 'entry_period')?.value).toMatchObject({ start, end });
  });

  it.each([
    ['ポイントは条件達成月の翌月末に付与します。', 'month_of_condition', { months: 1 }, 'end_of_month'],
    ['ポイントは購入の翌々月末頃に付与します。', 'purchase', { months: 2 }, 'end_of_month'],
    ['特典は条件達成月の3ヶ月後に進呈します。', 'month_of_condition', { months: 3 }, 'none'],
    ['ポイントは承認から約60日後に付与されます。', 'approval', { days: 60 }, 'none'],
    ['ポイントは商品発送後2〜3ヶ月後に付与されます。', 'shipment', { months: [2, 3] }, 'none'],
    ['開通月を1カ月目として11カ月目の末日に現金を振り込みます。', 'opening', { months: 10 }, 'end_of_month'],
    [
      '入会月を含む6カ月目の下旬に判定を行い、翌月末日ごろに進呈',
      'contract_start',
      { months: 6 },
      'end_of_month',
    ],
    ['ポイントは申込から半年後に付与されます。', 'entry', { months: 6 }, 'none'],
    ['ポイントは申込から1年6ヶ月後に付与されます。', 'entry', { months: 18 }, 'none'],
    ['ポイントは購入から五営業日後に付与されます。', 'purchase', { businessDays: 5 }, 'none'],
    ['ポイントは購入の翌年3月31日に付与されます。', 'purchase', { years: 1 }, 'fixed_03-31'],
  ])('%s', (text, anchor, offset, snap) => {
    expect(coreOf('payout_rule', read(text, 'payout_rule')?.value)).toBe(
      coreOf('payout_rule', { anchor, offset, snap }),
    );
  });

  it('count the first day where the text counts it', () => {
    const value = read('購入当日を1日目とし30日以内にレシートをお送りください。', 'claim_window')?.value;
    expect(value).toMatchObject({ anchor: 'purchase', offset: { days: 29 }, within: true });
  });

  it('are not taken from the minute in which something was done', () => {
    expect(read('エントリー受付日時 2026/11/27 5:22', 'entry_period')).toBeUndefined();
    expect(read('エントリー期間 2026/11/27 5:22〜2026/11/30 23:59', 'entry_period')).toBeDefined();
  });

  it('are not taken from worked examples', () => {
    expect(read('例：11月5日に購入した場合、12月末に付与', 'payout_rule')).toBeUndefined();
  });
});
