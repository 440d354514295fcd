/** The few words that may be a label. */
import { firstOf, isElement, isText, nameOf, nextOf } from './dom';

/** What a reader never sees as words. */
const silent = /^(?:script|style|noscript|template|option|textarea)$/i;
/** Nodes looked at for one label; more is no label. */
const mostNodes = 60;

/**
 * The words below a node, at most `limit` UTF-16 units: null when there are more, for then they are no label.
 * `stop` is told of every element; what it refuses is passed over with all that is in it.
 */
export function shortText(node: Node, limit: number, stop: (element: Element) => boolean): string | null {
  let text = '';
  let seen = 0;
  const pending: Node[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (++seen > mostNodes) return null;
    if (isText(next)) text += ` ${next.data}`;
    else if (!silent.test(nameOf(next)) && (next === node || (isElement(next) && !stop(next)))) {
      const children: Node[] = [];
      for (let child = firstOf(next); child && children.length <= mostNodes; child = nextOf(child))
        children.push(child);
      pending.push(...children.reverse());
    }
    if (text.trim().length > limit) return null;
  }
  return text.replace(/\s+/g, ' ').trim();
}
