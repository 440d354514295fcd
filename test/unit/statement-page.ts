/** The text of a page as a browser keeps it: cells of a table with a tab between them, everything else in lines. For tests without a browser. */
import { JSDOM } from 'jsdom';

const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BODY|DD|DIV|DL|DT|FIELDSET|FIGURE|FOOTER|FORM|H[1-6]|HEADER|LI|MAIN|NAV|OL|P|SECTION|TABLE|TBODY|TFOOT|THEAD|TR|UL)$/;
const unseen = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|SELECT|TEXTAREA)$/;

export function textOfPage(html: string): string {
  const { document } = new JSDOM(html).window;
  const write = (node: Node): string => {
    if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (unseen.test(node.nodeName)) return '';
    if (node.nodeName === 'BR') return '\n';
    const inner = [...node.childNodes].map(write).join('');
    if (/^T[DH]$/.test(node.nodeName)) return `${inner.trim()}${node.nextSibling ? '\t' : ''}`;
    return blocks.test(node.nodeName) ? `\n${inner.replace(/^ +| +$/g, '')}\n` : inner;
  };
  return write(document.body)
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/\t[ \t]*(?=\t)/g, '\t')
    .trim();
}
