/** HTML as XML: stricter about names and characters. */

const attributeName = /^[a-z_][\w.-]*$/i;
/** Characters that no XML may hold, and halves of pairs. https://www.w3.org/TR/xml/#charsets */
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const allowed = '\t\n\r\u0085';

/** An element of an HTML document as well-formed XML. What XML cannot name is left out; elements it cannot name become `span`. Changes `root`. */
export function xmlOf(root: Element): string {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, namespaceURI } of [...element.attributes])
      if (!attributeName.test(name) && !namespaceURI) element.removeAttribute(name);
    if (!attributeName.test(element.localName)) rename(element);
  }
  return new XMLSerializer()
    .serializeToString(root)
    .replace(forbidden, (char) => (allowed.includes(char) ? char : '\ufffd'));
}

function rename(element: Element) {
  const span = element.ownerDocument.createElement('span');
  for (const { name, value, namespaceURI } of [...element.attributes])
    if (!namespaceURI) span.setAttribute(name, value);
  span.append(...element.childNodes);
  element.replaceWith(span);
}
