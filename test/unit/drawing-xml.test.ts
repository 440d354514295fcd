// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { xmlOf } from '../../utils/capture/drawing/xml';

function written(html: string) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const xml = xmlOf(body);
  const parsed = new DOMParser().parseFromString(xml, 'application/xhtml+xml');
  return { xml, failed: parsed.querySelector('parsererror'), parsed };
}

describe('a page as XML', () => {
  it.each([
    '<p @click="a" :b="c" x-on:d.e="f" 1="2">text</p>',
    '<o:p>from an office</o:p><a_b:c>x</a_b:c>',
    '<p>bell \u0007 and \u000b and half \ud83d of a pair</p>',
    '<br><img alt="a < b & c"><input value=\'"\'>',
    '<svg viewBox="0 0 1 1"><use xlink:href="#a"/></svg>',
  ])('can be read again: %s', (html) => {
    expect(written(html).failed).toBeNull();
  });

  it('keeps words, line breaks, whole pairs and names that XML knows', () => {
    const { xml, parsed } = written('<p data-a.b="1" class="c">two\n\tlines 🙂 カ</p>');
    expect(xml).toContain('two\n\tlines 🙂 カ');
    expect(parsed.querySelector('p')?.getAttribute('data-a.b')).toBe('1');
  });
});
