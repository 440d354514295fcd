/** Warnings: what every rule keeps to, and what becomes of what is found. */
import { describe, expect, it } from 'vitest';
import { languages, Warning } from '../../utils/records';
import { mergeWarnings, warningRules, warningsOf, warningText } from '../../utils/warnings';
import { completePage, found, seen, term, warningCase } from './warning-cases';

const blocked = seen({
  kind: 'tag',
  at: completePage.seenAt,
  host: 'px.ad.test',
  outcome: 'blocked',
  error: 'net::ERR_BLOCKED_BY_CLIENT',
  by: 'extension',
  page: 'www.shop.test',
});
const ordered = [...warningCase().pages, completePage];
const blockedCase = warningCase({
  pages: ordered,
  trip: { anchors: { clicked: '2026-11-10T02:00:00.000Z', purchased: completePage.seenAt } },
  observations: [blocked],
});

describe('every rule', () => {
  it('finds nothing in a trip by the book', () => {
    expect(warningsOf(warningCase())).toEqual([]);
  });

  it.each(warningRules.map((rule) => [rule.id, rule] as const))('%s speaks every language', (_, { text }) => {
    for (const language of languages)
      for (const sentence of [text[language].what, text[language].why, text[language].todo])
        expect(sentence).toMatch(/\S.*[。.?!？！]$/);
    const names = (language: 'ja' | 'en' | 'es') =>
      Object.values(text[language]).map((one) =>
        [...one.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
      );
    expect(new Set(names('en').flat())).toEqual(new Set(names('ja').flat()));
    expect(new Set(names('es').flat())).toEqual(new Set(names('ja').flat()));
  });
});

describe('a warning', () => {
  it('is a record, its sentences filled in', () => {
    const [warning] = warningsOf(blockedCase);
    expect(Warning.parse(warning)).toEqual(warning);
    const text = warning && warningText(warning, 'en');
    expect(text?.what).toContain('px.ad.test');
    expect(JSON.stringify(text)).not.toMatch(/[{}].*[{}].*[{}]/);
  });

  it('of a rule that is gone has no sentences', () => {
    expect(warningText({ rule: 'gone', words: {} }, 'ja')).toBeNull();
  });
});

describe('found again', () => {
  const [warning] = warningsOf(blockedCase);
  if (!warning) throw new Error('Nothing was found');

  it('stays as the user left it, since when it was first found', () => {
    const stored = { ...warning, state: 'dismissed' as const, foundAt: '2026-11-10T01:00:00.000Z' };
    expect(mergeWarnings([stored], [warning])).toEqual([stored]);
  });

  it('is over when it is found no more, and open when it comes again', () => {
    const [over] = mergeWarnings([warning], []);
    expect(over?.state).toBe('over');
    expect(over && mergeWarnings([over], [warning])).toEqual([warning]);
  });

  it('dismissed stays dismissed although it went away meanwhile', () => {
    const stored = { ...warning, state: 'dismissed' as const };
    expect(mergeWarnings([stored], [])).toEqual([]);
  });
});

describe('entry-missing', () => {
  const asked = {
    terms: [term('entry_required')],
    trip: { anchors: { clicked: '2026-11-10T02:00:00.000Z' } },
  };
  it('warns at the checkout', () => {
    expect(found('entry-missing', warningCase(asked))).toEqual(['will-fail www.shop.test']);
  });
  it('is silent once entered, and where no entry is asked for', () => {
    expect(found('entry-missing', warningCase({ terms: asked.terms }))).toEqual([]);
    expect(found('entry-missing', warningCase({ trip: asked.trip }))).toEqual([]);
  });
});

describe('conversion-tag-blocked', () => {
  it('warns of a tag that was stopped', () => {
    expect(found('conversion-tag-blocked', blockedCase)).toEqual(['will-fail px.ad.test']);
  });
  it('is silent of a tag that was sent, and of one that got through at last', () => {
    const sent = seen({
      kind: 'tag',
      at: completePage.seenAt,
      host: 'px.ad.test',
      outcome: 'sent',
      status: 200,
      page: 'www.shop.test',
    });
    expect(found('conversion-tag-blocked', warningCase({ pages: ordered, observations: [sent] }))).toEqual(
      [],
    );
    const sooner = seen({ ...blocked, at: '2026-11-10T02:30:00.000Z' });
    expect(found('conversion-tag-blocked', warningCase({ pages: ordered, observations: [sooner] }))).toEqual(
      [],
    );
    expect(
      found('conversion-tag-blocked', warningCase({ pages: ordered, observations: [blocked, sent] })),
    ).toEqual([]);
  });
});
