import { describe, expect, it } from 'vitest';
import { cue, Sifted } from '../../utils/terms/sieve';
import { literalsOf } from '../../utils/terms/sieve/literals';

describe('the letters a pattern cannot do without', () => {
  it.each<[RegExp, readonly (readonly string[])[]]>([
    [/points?|miles/, [['point', 'miles']]],
    [/付与(?:時期|日)/, [['付与時期', '付与日']]],
    [/(?<![a-z])no[^.;]{0,60}(?:gift|card)/, [['gift', 'card'], ['no']]],
    [/(?:ab){2}\d/, [['ab']]],
    [/Cookie/i, [['cookie']]],
    [/\d{1,2}|a/, []],
    [/(?:ab)?/, []],
    [/ñandu/i, [['andu']]],
  ])('%s', (re, sets) => {
    expect(literalsOf(re)).toEqual(sets);
  });
});

describe('a sifted text', () => {
  it('may match a pattern only where it has its letters, in either case', () => {
    const wanted = cue(/(?:cash ?back|points)[^.]{0,20}(?:expire|lapse)/);
    expect(new Sifted(['Your POINTS will Expire']).may(wanted)).toBe(true);
    expect(new Sifted(['your points will stay']).may(wanted)).toBe(false);
  });

  it('may match a pattern that was taken in after it', () => {
    const sifted = new Sifted(['nothing of it']);
    expect(sifted.may(cue(/zyzzyva/))).toBe(true);
  });
});
