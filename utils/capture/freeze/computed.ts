/** Styles as the browser computed them, for pages whose style sheets are another site's and may not be read. */
import type { Pictures } from './pictures';
import { withPictures } from './styles';

/** Undoes what browsers give each element by themselves, so that only what was computed is left to say. */
export const bareStyle =
  '*:not(svg *),*::before,*::after{all:unset}head,head *,style,template{display:none!important}';

/** Properties that say how a box looks, with the value each has when nothing is said. */
const plain: Record<string, string> = {
  display: 'inline',
  position: 'static',
  top: 'auto',
  right: 'auto',
  bottom: 'auto',
  left: 'auto',
  float: 'none',
  clear: 'none',
  'z-index': 'auto',
  'box-sizing': 'content-box',
  width: 'auto',
  height: 'auto',
  'min-width': '0px',
  'min-height': '0px',
  'max-width': 'none',
  'max-height': 'none',
  'margin-top': '0px',
  'margin-right': '0px',
  'margin-bottom': '0px',
  'margin-left': '0px',
  'padding-top': '0px',
  'padding-right': '0px',
  'padding-bottom': '0px',
  'padding-left': '0px',
  'overflow-x': 'visible',
  'overflow-y': 'visible',
  'background-color': 'rgba(0, 0, 0, 0)',
  'background-image': 'none',
  'background-position': '0% 0%',
  'background-size': 'auto',
  'background-repeat': 'repeat',
  'background-clip': 'border-box',
  'border-top-left-radius': '0px',
  'border-top-right-radius': '0px',
  'border-bottom-left-radius': '0px',
  'border-bottom-right-radius': '0px',
  'box-shadow': 'none',
  opacity: '1',
  transform: 'none',
  'transform-origin': '50% 50%',
  rotate: 'none',
  scale: 'none',
  translate: 'none',
  filter: 'none',
  'clip-path': 'none',
  'mix-blend-mode': 'normal',
  'object-fit': 'fill',
  'object-position': '50% 50%',
  'vertical-align': 'baseline',
  'text-decoration-line': 'none',
  'text-overflow': 'clip',
  'flex-direction': 'row',
  'flex-wrap': 'nowrap',
  'flex-grow': '0',
  'flex-shrink': '1',
  'flex-basis': 'auto',
  order: '0',
  'align-items': 'normal',
  'align-content': 'normal',
  'align-self': 'auto',
  'justify-content': 'normal',
  'justify-items': 'normal',
  'justify-self': 'auto',
  'column-gap': 'normal',
  'row-gap': 'normal',
  'grid-template-columns': 'none',
  'grid-template-rows': 'none',
  'grid-column-start': 'auto',
  'grid-column-end': 'auto',
  'grid-row-start': 'auto',
  'grid-row-end': 'auto',
  'column-count': 'auto',
  'table-layout': 'auto',
  appearance: 'none',
  resize: 'none',
  'border-image-source': 'none',
};

/** What children take over: said where it differs from what the parent has. */
const inherited = [
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant',
  'font-stretch',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-align',
  'text-indent',
  'text-transform',
  'text-shadow',
  'white-space-collapse',
  'text-wrap-mode',
  'word-break',
  'overflow-wrap',
  'line-break',
  'direction',
  'writing-mode',
  'text-orientation',
  'list-style-type',
  'list-style-position',
  'list-style-image',
  'border-collapse',
  'border-spacing',
  'caption-side',
  'visibility',
];
const sides = ['top', 'right', 'bottom', 'left'];

/** The declarations that make a bare element look as it does. `parent`: style of what it stands in, or null at the root. */
export async function computedText(
  style: CSSStyleDeclaration,
  parent: CSSStyleDeclaration | null,
  base: string,
  pictures: Pictures,
): Promise<string> {
  const said: string[] = [];
  // The frame of a field is the browser's own, and vanishes when it is said.
  const native = style.appearance !== 'none' && /inset|outset/.test(style.borderTopStyle);
  for (const [name, nothing] of Object.entries(plain)) {
    const value = style.getPropertyValue(name);
    if (value && value !== nothing && !(native && name === 'background-color')) said.push(`${name}:${value}`);
  }
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (value && value !== parent?.getPropertyValue(name)) said.push(`${name}:${value}`);
  }
  for (const side of native ? [] : sides) {
    const width = style.getPropertyValue(`border-${side}-width`);
    if (width === '0px') continue;
    said.push(
      `border-${side}:${width} ${style.getPropertyValue(`border-${side}-style`)} ${style.getPropertyValue(`border-${side}-color`)}`,
    );
  }
  return withPictures(said.join(';'), base, pictures);
}

/** Rule for the generated content before or after an element; empty when there is none. */
export async function generatedText(
  element: Element,
  which: '::before' | '::after',
  mark: string,
  base: string,
  pictures: Pictures,
): Promise<string> {
  const style = getComputedStyle(element, which);
  const content = style.getPropertyValue('content');
  if (!content || content === 'none' || content === 'normal' || style.display === 'none') return '';
  const said = await computedText(style, null, base, pictures);
  return `${mark}${which}{content:${await withPictures(content, base, pictures)};${said}}`;
}
