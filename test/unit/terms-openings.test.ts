/** Patterns that are tried where words begin, and texts that are looked at in parts, say the same as a plain search. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cue, find, Sheet, Sifted } from '../../utils/terms/sieve';
import { Openings, openingOf } from '../../utils/terms/sieve/openings';

const patterns = [
  /(?<![a-z])(?:points?|cash\s{0,3}back|e-?gift)/g,
  /(?<![a-z])(?:(?:may|can)?\s{0,3}not|(?:to\s){0,2}be)\s{1,3}[a-z]{1,4}/g,
  /(?<![a-z0-9.,])(\d{1,3}(?:[.,]\d{3}){0,2})\s?(?:%|points)/g,
  /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g,
  /(?<![a-z])(?:\$|us\s?\$|€)\s?\d/g,
  /(?<![a-z])(?:a|[^.;]{1,3}b)c?/g,
  /(?<![a-z])(?:[b-d][^\s]|[x\d-]z|\(i)/g,
  /(?<![a-z])(?=[a-c])[a-z]{2,3}\b(?!\.)/g,
];
const cues = patterns.map(cue);
const pieces = [
  ...'abcxyz.,;%$€/-( 1203',
  ...[
    'points',
    'cash back',
    'may not be',
    'to be',
    'us $5',
    '\n',
    'é',
    '期',
    '\ud83d',
    'e-gift',
    '1,000',
    '12/31',
  ],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

describe('a pattern of whole words', () => {
  it.each([
    [/(?<![a-z])(?:point|mile)s/, true],
    [/(?<![\d/])\d{1,2}\/\d/, true],
    [/(?<![a-z])one|two/, false],
    [/points/, false],
    [/(?<![a-z])(?:one)?/, false],
    [/(?<![a-z])Cookie/i, false],
    [/(?<![a-z])[^.;]{0,9}one/, false],
  ])('%s is tried where words begin: %s', (re, is) => {
    expect(openingOf(re) !== null).toBe(is);
  });

  it('is found where a plain search finds it, from any place on', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...cues), fc.nat(40), (words, one, from) => {
        const plain = new RegExp(one.re.source, 'g');
        plain.lastIndex = from;
        const wanted = plain.exec(words);
        const found = find(one, new Openings(words), from);
        expect(found && { at: found.index, all: [...found] }).toEqual(
          wanted && { at: wanted.index, all: [...wanted] },
        );
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('a stretch of a sheet', () => {
  it('may match whatever its letters by themselves may match', () => {
    fc.assert(
      fc.property(text, fc.nat(80), fc.nat(80), (whole, a, b) => {
        const place = { at: Math.min(a, b, whole.length), end: Math.min(Math.max(a, b), whole.length) };
        const alone = new Sifted([whole.slice(place.at, place.end)]);
        const part = new Sifted([], null, { sheet: new Sheet(whole), place });
        for (const one of cues) if (alone.may(one)) expect(part.may(one)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has nothing of what stands behind it', () => {
    const one = cues[0];
    const sheet = new Sheet('nothing of it, then points');
    const before = new Sifted([], null, { sheet, place: { at: 0, end: 13 } });
    expect(one && before.may(one)).toBe(false);
  });
});
