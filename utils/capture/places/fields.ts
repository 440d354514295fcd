/** What is written on or in fields and pictures, as far as a reader would call it text; secrets are left out. */
import type { MaskReason } from '../../records';
import { attributeOf, hasAttribute, nameOf } from '../dom';
import { sensitiveField } from '../sensitive';
import type { Fragment } from './fragments';

/** Text of an element without text nodes of its own, or what was left out instead, and why. */
export type Written = { text: string; of: NonNullable<Fragment['of']> } | { leftOut: MaskReason } | null;

/** Null when the element is none of these; its children are then read instead. */
export function writtenOn(element: HTMLElement): Written {
  const name = nameOf(element);
  if (name === 'IMG') return { text: attributeOf(element, 'alt'), of: 'picture' };
  if (name === 'INPUT' || name === 'TEXTAREA') return inField(element as HTMLInputElement, name);
  if (name === 'SELECT') return secretIn(element, chosen(element as HTMLSelectElement));
  const typed = hasAttribute(element, 'contenteditable') || attributeOf(element, 'role') === 'textbox';
  const why = typed ? sensitiveField(element) : null;
  return why ? { leftOut: why } : null;
}

function inField(field: HTMLInputElement, name: string): Written {
  const type = name === 'TEXTAREA' ? 'text' : attributeOf(field, 'type').toLowerCase();
  if (/^(?:hidden|checkbox|radio|file|range|color)$/.test(type)) return { text: '', of: 'field' };
  if (type === 'image') return { text: attributeOf(field, 'alt'), of: 'picture' };
  if (/^(?:submit|button|reset)$/.test(type)) return { text: field.value, of: 'field' };
  // What is typed is the shopper's, not the page's; but terms stand in boxes that cannot be written in.
  const fixed = hasAttribute(field, 'readonly') || hasAttribute(field, 'disabled');
  const { value } = field;
  return secretIn(field, fixed ? value : value ? '' : attributeOf(field, 'placeholder'), value !== '');
}

function secretIn(field: Element, text: string, filled = text !== ''): Written {
  const why = sensitiveField(field);
  if (why === null) return { text, of: 'field' };
  return filled ? { leftOut: why } : { text: '', of: 'field' };
}

const chosen = ({ selectedOptions }: HTMLSelectElement): string =>
  Array.from(selectedOptions, ({ label }) => label).join(', ');
