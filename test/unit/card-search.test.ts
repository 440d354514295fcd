/** What the browsers' tests look for card numbers with: a number is found however it stands, and not by chance in what machines made. */
import { describe, expect, it } from 'vitest';
import { findCard } from '../browser/card-search';

const card = '3541131729688872';
const look = (text: string, type = 'application/json') => findCard(Buffer.from(text, 'latin1'), type, card);

describe('a card number', () => {
  it.each([
    ['as it is', `{"text":"${card}"}`],
    ['in groups', '<p>3541 <b>1317</b></p>'],
    ['in groups', '{"lines":["3541-1317"]}'],
    ['beside another', `{"text":"${card}${card}"}`],
    ['quoted-printable', '=33=35=34=31=31=33=31=37'],
    ['scattered', [...card].map((digit) => `"x${digit}y"`).join('')],
    ['base64', Buffer.from(`${' '.repeat(90)}${card}`).toString('base64')],
  ])('is found %s', (how, text) => {
    expect(look(text)).toContain(how === 'beside another' ? 'as it is' : how);
  });

  it('is told of with what stands around it', () => {
    expect(look(`{"why":"order","text":"no. ${card}"}`)).toContain('"text":"no. ');
  });

  it('is not found by chance in ids, hashes and instants', () => {
    expect(look(`{"hash":"${'ab12'.repeat(14)}35411317"}`)).toBe(null);
    expect(look('{"id":"35411317-96f0-7df9-9ac7-0ffe1266b72c"}')).toBe(null);
    expect(
      findCard(Buffer.from('{"at":"2026-11-28T22:53:24Z"}'), 'application/json', '4202611282253240'),
    ).toBe(null);
    expect(look('{"text":"one two"}')).toBe(null);
  });

  it('is found where a hash would have letters', () => {
    expect(look(`{"text":"${card.repeat(4)}"}`)).toContain('as it is');
  });
});
