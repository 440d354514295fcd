/** What a walk notes of one form field. */
import { attributeOf, hasAttribute } from './dom';
import { personalField } from './personal';
import { addPiece } from './pieces';
import { sensitiveField } from './sensitive';
import type { Walk } from './walk';
import type { HostOf } from './words-around';

/** Notes a form field, by its upper-case tag name: a secret, personal data, or a stretch of text. */
export function visitField(node: Element, name: string, walk: Walk, hostOf: HostOf) {
  const why = sensitiveField(node, hostOf);
  if (why) walk.fields.push({ element: node, why });
  else if (walk.forPersonal) visitPersonal(node, name, walk, hostOf);
  if (name !== 'INPUT' && name !== 'TEXTAREA') return;
  if (!why) addPiece(walk.pieces, node as HTMLInputElement, typedInto(node), walk.forPersonal);
  const type = attributeOf(node, 'type').toLowerCase();
  if (type !== 'hidden' && (hasAttribute(node, 'maxlength') || hasAttribute(node, 'size')))
    walk.rows.at(-1)?.push(node);
}

const typedInto = (field: Element): string => String(Reflect.get(field, 'value') ?? '');

function visitPersonal(node: Element, name: string, walk: Walk, hostOf: HostOf) {
  const why = personalField(node, hostOf);
  if (!why) return;
  walk.personal.push({ element: node, why });
  // A country or a prefecture is in everybody's text.
  if (name !== 'SELECT') walk.own.push({ why, text: typedInto(node) });
}
