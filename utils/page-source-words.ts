/** The words of a page's markup, for a page that was left before anybody could read what it showed. */
import type { PageSource } from './messages/page-source';
import { readMarkup, type Tag } from './page-markup';

const unread = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG SELECT TEXTAREA TITLE'.split(' '));

/** What is typed is the shopper's, not the page's. */
const isTyped = (tag: Tag): boolean => tag.has('contenteditable') || tag.attr('role') === 'textbox';

/**
 * All text of the markup, shadow roots and frames included, one piece a line; what is hidden too, as styles are not in it.
 * @param limit UTF-16 code units; `cut` says whether there was more
 */
export const wordsOfSource = (source: PageSource, limit: number): { text: string; cut: boolean } => {
  const lines: string[] = [];
  const read = ({ html, rest, frames }: PageSource) => {
    for (const markup of [html, rest])
      readMarkup(markup, {
        open: (tag) =>
          !tag.has('hidden') && !isTyped(tag) && (!unread.has(tag.name) || tag.has('shadowrootmode')),
        close: () => {},
        text: (data) => {
          const line = data.trim();
          if (line) lines.push(line);
        },
        frame: (at, passed) => {
          const inner = frames[at];
          if (inner && !passed && markup === html) read(inner);
        },
      });
  };
  read(source);
  const text = lines.join('\n');
  return { text: text.slice(0, limit), cut: text.length > limit };
};
