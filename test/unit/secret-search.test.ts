import { describe, expect, it } from 'vitest';
import { findSecret, textsIn } from '../browser/secret-search';

describe('the search for short secrets', () => {
  it.each([
    ['731', 'CVV 731'],
    ['731', '<b>7</b><b>3</b><i>1</i>'],
    ['731', 'コード７３１'],
    ['11/31', 'valid 11/31'],
    ['11/31', '<td>11</td><td>31</td>'],
    ['Zq12345xv', 'value="Zq12345xv"'],
  ])('finds %s in %s', (secret, text) => {
    expect(findSecret(text, secret)).not.toBeNull();
  });

  it.each([
    ['731', 'HK-1731-0001'],
    ['731', '2026-11-26T12:00:00.731Z'],
    ['731', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b731'],
    ['731', '<style>p{width:731px}</style>'],
    ['11/31', '11/30'],
  ])('does not find %s in %s', (secret, text) => {
    expect(findSecret(text, secret)).toBeNull();
  });

  it('reads every text of a record', () => {
    expect(textsIn({ a: ['x', { b: 'y' }], c: 7, d: null })).toEqual(['x', 'y']);
  });
});
