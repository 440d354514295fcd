/**
 * What a form holds, read at the user's own press and at no other time. Hikae never reads forms by itself, nor when they are sent:
 * what is typed into pages is the shopper's until they say otherwise, so a form that was sent without a press is known by its picture
 * alone. Passwords, cards and what is like them are left out here; numbers of cards in what is left are masked by whoever stores it.
 */
import { attributeOf } from './dom';
import { labelText } from './field-label';
import { sensitiveField } from './sensitive';

/** One field: what the page calls it (empty where it does not say), and what it holds. */
export interface FilledField {
  name: string;
  value: string;
}

/** Fields of one form, and UTF-16 units of one name and value at most. */
export const formLimits = { fields: 100, name: 200, value: 4_000 };

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Visible fields that hold something, in the order of the page. Reads only. */
export function readForm(document: Document): FilledField[] {
  return [...document.querySelectorAll<Field>('input, textarea, select')]
    .filter((field) => isShown(field) && sensitiveField(field) === null)
    .map((field) => ({
      name: nameOf(field).slice(0, formLimits.name),
      value: heldBy(field).trim().slice(0, formLimits.value),
    }))
    .filter(({ value }) => value !== '')
    .slice(0, formLimits.fields);
}

const isShown = (field: Field): boolean =>
  !/^(?:hidden|button|submit|reset|image|range|color)$/.test(field.type) &&
  field.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  field.getClientRects().length > 0;

/** Of a choice what was chosen, as the page words it; of a file its name. */
function heldBy(field: Field): string {
  if (field instanceof HTMLSelectElement)
    return field.value === '' ? '' : [...field.selectedOptions].map(({ text }) => text).join(', ');
  if (field.type === 'file' && field instanceof HTMLInputElement)
    return [...(field.files ?? [])].map(({ name }) => name).join(', ');
  if (field.type === 'checkbox' || field.type === 'radio')
    return field instanceof HTMLInputElement && field.checked ? '✔' : '';
  return field.value;
}

function nameOf(field: Field): string {
  const cell = field.closest('td, dd');
  const names = [
    ...[...(field.labels ?? [])].map(labelText),
    attributeOf(field, 'aria-label'),
    field.closest('tr')?.querySelector('th')?.textContent ?? '',
    cell?.matches('dd') ? (cell.previousElementSibling?.textContent ?? '') : '',
    field.closest('fieldset')?.querySelector('legend')?.textContent ?? '',
    attributeOf(field, 'placeholder'),
    attributeOf(field, 'name'),
  ];
  return names.map((name) => name.replace(/\s+/g, ' ').trim()).find((name) => name !== '') ?? '';
}
