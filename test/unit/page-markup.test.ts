import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../utils/page-markup';

/** What is told of a markup, one event a word. `skip`: names of elements whose content is not wanted. */
const told = (html: string, skip: readonly string[] = []): string => {
  const said: string[] = [];
  readMarkup(html, {
    open: ({ name, attr }) => {
      said.push(`<${name}${attr('id') && `#${attr('id')}`}`);
      return !skip.includes(name);
    },
    close: () => said.push('>'),
    text: (data) => data.trim() && said.push(data.trim()),
    frame: (at, passed) => said.push(`frame${at}${passed ? '-passed' : ''}`),
  });
  return said.join(' ');
};

describe('reading markup', () => {
  it('tells of elements, attributes and text, with their references resolved', () => {
    expect(told('<div id="a&amp;b"><p hidden="">1 &lt; 2</p>x<br>y</div>')).toBe(
      '<DIV#a&b <P 1 < 2 > x <BR > y >',
    );
  });
  it('takes no markup for markup in scripts, comments and attributes', () => {
    expect(told('<script>if (a<b) "</p>"</script><!-- <p> --><a id="<b>">x</a>')).toBe(
      '<SCRIPT if (a<b) "</p>" > <A#<b> x >',
    );
  });
  it('passes over what is not wanted, and counts the frames in it', () => {
    expect(told('<nav><p>x</p><iframe><b></iframe></nav><iframe id="f"></iframe>', ['NAV'])).toBe(
      '<NAV frame0-passed <IFRAME#f frame1 >',
    );
  });
  it('counts no frame of a template, but those of a shadow root', () => {
    const html = (attribute: string) => `<template${attribute}><iframe></iframe></template><iframe></iframe>`;
    expect(told(html(''), ['TEMPLATE'])).toBe('<TEMPLATE <IFRAME frame0 >');
    expect(told(html(' shadowrootmode="open"'))).toBe('<TEMPLATE <IFRAME frame0 > > <IFRAME frame1 >');
  });
  it('reads the markup of XML, where empty elements close themselves', () => {
    expect(told('<div xmlns="http://www.w3.org/1999/xhtml"><input id="i" /><p>x</p></div>')).toBe(
      '<DIV <INPUT#i > <P x > >',
    );
  });
  it('ignores ends of what never began', () => {
    expect(told('</p><b>x</i></b></b>')).toBe('<B x >');
  });

  it.each([
    '<',
    '<a',
    '</',
    '<!--',
    '<!',
    '<?',
    '<a b',
    '<a b="',
    '<script>',
    '<template>',
    '&',
    '&amp',
    '<p>',
    '<svg><',
    '<iframe>',
    '</p>',
    '<a ',
  ])('comes to an end with nothing but %j', (piece) => {
    expect(told(piece.repeat(200_000), ['TEMPLATE', 'P', 'SCRIPT'])).toEqual(expect.any(String));
  });
});
