/** Which changes of a document may be changes of the page. */

/** What may change without the page showing anything else. */
const outside = /^(HEAD|TITLE|META|LINK|SCRIPT|STYLE)$/i;

/** Beside the body stands what extensions add, our own banner too. */
export const isBeside = ({ target, addedNodes }: MutationRecord): boolean =>
  /^html$/i.test(target.nodeName) &&
  !Array.from(addedNodes).some((node) => /^(body|frameset)$/i.test(node.nodeName));

export const isOfPage = (change: MutationRecord): boolean =>
  !outside.test(change.target.nodeName) && !isBeside(change);
