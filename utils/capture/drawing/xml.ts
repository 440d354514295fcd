/** HTML as XML: stricter about names and characters. */

const attributeName = /^[a-z_][\w.-]*$/i;
/** Characters that no XML may hold, and halves of pairs. https://www.w3.org/TR/xml/#charsets */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** An element of an HTML document as well-formed XML. What XML cannot name is left out; elements it cannot name become `span`. Changes `root`. */
export function xmlOf(root: Element): string {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, namespaceURI } of [...element.attributes])
      if (!attributeName.test(name) && !namespaceURI) element.removeAttribute(name);
    if (!attributeName.test(element.localName)) rename(element);
  }
  return new XMLSerializer().serializeToString(root).replace(forbidden, '\ufffd');
}

function rename(element: Element) {
  const span = element.ownerDocument.createElement('span');
  for (const { name, value, namespaceURI } of [...element.attributes])
    if (!namespaceURI) span.setAttribute(name, value);
  span.append(...element.childNodes);
  element.replaceWith(span);
}
