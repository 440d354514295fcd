import { describe, expect, it } from 'vitest';
import { fitStyles } from '../../utils/capture/drawing/css';

const window = { width: 1280, height: 900, matches: (media: string) => media.includes('min-width: 1000px') };
const fitted = (css: string) => fitStyles(css, window);

describe('the styles of a drawing', () => {
  it.each([
    ['a{height:100vh}', 'a{height:900px}'],
    ['a{height:calc(50dvh - 2rem)}', 'a{height:calc(450px - 2rem)}'],
    ['a{width:-1.5vw;top:.5SVH}', 'a{width:-19.2px;top:4.5px}'],
    ['a{padding:1vmin 1vmax 1vi 1vb}', 'a{padding:9px 12.8px 12.8px 9px}'],
    ['a{--tall:100lvh}', 'a{--tall:900px}'],
    ['a{width:min(100vw,40em)}', 'a{width:min(1280px,40em)}'],
  ])('write the window of %s as px', (css, px) => {
    expect(fitted(css)).toBe(px);
  });

  it.each([
    '.h-100vh{color:red}',
    '#a1vh .w-50vw,.\\31 00vh{color:red}',
    'a::before{content:"100vh"}',
    "a::before{content:'5vw \\' 5vw'}",
    '/* 100vh :root */a{color:red}',
    'a{background:url(data:image/png;base64,9vh+5vw/100vh)}',
    'a{background:url( img/100vh.png )}',
    'a{width:10px;height:5em;margin:3vhx;line-height:1.5}',
    'a{color:#100}#5vh{}',
  ])('leave alone what only looks like it: %s', (css) => {
    expect(fitted(css)).toBe(css);
  });

  it.each([
    [':root{--a:1}', ':is(html,:root){--a:1}'],
    ['html:root.dark a{}', 'html:is(html,:root).dark a{}'],
    ['a:not(:root){}', 'a:not(:is(html,:root)){}'],
  ])('let %s mean the page and not the picture', (css, meant) => {
    expect(fitted(css)).toBe(meant);
  });

  it('do not take other names for the root', () => {
    const css = 'a::root{}.root:rooted{}:root-x{}[data-x=":root"]{}';
    expect(fitted(css)).toBe(css);
  });

  it('answer media queries as the window did', () => {
    expect(fitted('@media (min-width: 1000px) and (hover){a{width:1vw}}')).toBe(
      '@media all{a{width:12.8px}}',
    );
    expect(fitted('@media print{a{width:1px}}')).toBe('@media not all{a{width:1px}}');
    expect(fitted('@supports (width:1px){a{}}')).toBe('@supports (width:1px){a{}}');
  });

  it('write tags small, as XML needs them, and nothing else', () => {
    expect(fitted('BODY TABLE.Wide>TD{color:Red}')).toBe('body table.Wide>td{color:Red}');
    expect(fitted('.BODY #TD [align=CENTER] a[P]{}')).toBe('.BODY #TD [align=CENTER] a[P]{}');
  });
});
