/** Makes an element and puts it at the end of another. Text only ever goes in as text. */
export function append<Tag extends keyof HTMLElementTagNameMap>(parent: ParentNode, tag: Tag) {
  const element = document.createElement(tag);
  parent.append(element);
  return element;
}
