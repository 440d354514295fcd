/** What a page calls a field: its own names and its labels. Reads only; nothing is laid out. */
import { attributeOf, attributesIn, byId, hasAttribute, nameOf } from './dom';
import { shortText } from './short-text';

/** Longest text that is a label, UTF-16 units. */
export const longest = 60;
const ownNames = ['name', 'id', 'aria-label', 'placeholder', 'title', 'aria-placeholder', 'part'];

/** Names and labels of the field itself, each by itself. */
export function ownWords(field: Element): string[] {
  const names = ownNames.map((name) => attributeOf(field, name));
  const labelled = attributeOf(field, 'aria-labelledby').split(/\s+/);
  const described = attributeOf(field, 'aria-describedby').split(/\s+/);
  const texts = [...labelled, ...described].flatMap((id) => {
    const element = id ? byId(field, id) : null;
    return element ? [labelText(element)] : [];
  });
  const classes = attributeOf(field, 'class').split(/\s+/);
  const data = attributesIn(field).filter(({ name }) => name.startsWith('data-'));
  return [...names, ...labels(field), ...texts, ...classes, ...data.map(({ value }) => value)].filter(
    (words) => words && words.length <= 2 * longest,
  );
}

function labels(field: Element): string[] {
  const all: unknown = Reflect.get(field, 'labels');
  if (!all || typeof all !== 'object' || !(Symbol.iterator in all)) return [];
  return [...(all as NodeListOf<Element>)].map(labelText);
}

/** Fields within a label are not its words. */
export const labelText = (label: Element): string => shortText(label, 2 * longest, isFieldLike) ?? '';

export const isFieldLike = (element: Element): boolean =>
  /^(?:input|select|textarea|button|iframe|canvas|object|embed)$/i.test(nameOf(element)) ||
  isTextBox(element);

/** An element that is written into like a field. */
export const isTextBox = (element: Element): boolean =>
  (hasAttribute(element, 'contenteditable') && attributeOf(element, 'contenteditable') !== 'false') ||
  /^(?:textbox|spinbutton|searchbox)$/.test(attributeOf(element, 'role'));
