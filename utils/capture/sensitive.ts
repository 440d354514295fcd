/** Which parts of a page must never be kept: asked by the collector (pixels) and by the snapshot (markup) alike. */

import type { Mask } from '../records';
import { attributeOf, attributesIn, hasAttribute } from './dom';
import { ownWords } from './field-label';
import {
  cardContext,
  cardWords,
  otherWords,
  partWords,
  passwordWords,
  paymentHosts,
  paymentWords,
  plainWords,
  serviceAttribute,
  servicePart,
} from './sensitive-words';
import { type HostOf, liveHost, wordsAround } from './words-around';

type Secret = Extract<Mask['why'], 'password' | 'card'>;

const cardToken = /^cc-(?!name|given-name|additional-name|family-name|type)/;
const passwordToken = /^(?:current|new)-password$|^one-time-code$/;
/** Inputs that hold nothing anybody typed. */
const noText = /^(?:checkbox|radio|button|submit|reset|image|file|range|color)$/;

/** Tokens of `autocomplete` decide in either direction: these say what a field holds. */
const plainToken =
  /^(?:name|honorific-.*|(?:given|additional|family)-name|nickname|username|cc-(?:(?:given-|additional-|family-)?name|type)|organization.*|street-address|address-.*|country.*|postal-code|email|tel.*|bday.*|sex|url|photo|language|transaction-.*|impp)$/;

/**
 * Why a form field is masked, or null. Its autocomplete tokens come first, then what it is called, then the words around it.
 * Attributes are read through the prototypes, since pages can shadow properties.
 * @param hostOf the host of a shadow root, where that is no property of it
 */
export function sensitiveField(field: Element, hostOf: HostOf = liveHost): Secret | null {
  const type = attributeOf(field, 'type').toLowerCase();
  if (type === 'password') return 'password';
  if (noText.test(type)) return null;
  const tokens = attributeOf(field, 'autocomplete').toLowerCase().split(/\s+/);
  if (tokens.some((token) => passwordToken.test(token))) return 'password';
  if (tokens.some((token) => cardToken.test(token))) return 'card';
  const own = ownWords(field).map(plainWords);
  const named = secretNamed(own);
  if (named) return named;
  if (tokens.some((token) => plainToken.test(token))) return null;
  return (
    forService(field) ??
    (own.some((words) => otherWords.test(words)) ? null : secretAround(field, own, hostOf))
  );
}

function secretNamed(words: readonly string[]): Secret | null {
  if (words.some((name) => passwordWords.test(name))) return 'password';
  return words.some((name) => cardWords.test(name)) ? 'card' : null;
}

const forService = (field: Element): Secret | null =>
  attributesIn(field).some(
    ({ name, value }) => serviceAttribute.test(name) && servicePart.test(plainWords(value)),
  )
    ? 'card'
    : null;

/** The field says nothing of itself: its nearest words decide, then its groups, then whether it is a part among a card's fields. */
function secretAround(field: Element, own: readonly string[], hostOf: HostOf): Secret | null {
  const around = wordsAround(field, hostOf);
  const nearest = plainWords(around.nearest);
  const byNearest = secretNamed([nearest]);
  if (byNearest) return byNearest;
  if (otherWords.test(nearest)) return null;
  const groups = around.groups.map(plainWords);
  const isPart = [...own, nearest].some((words) => partWords.test(words));
  if (!isPart) return nearest ? null : secretNamed(groups);
  return secretNamed(groups) ?? (groups.some((words) => cardContext.test(words)) ? 'card' : null);
}

/** Whether a frame belongs to a payment service. `foreign`: its site is not the page's own. Any doubt on a foreign frame counts as yes. */
export function paymentFrame(frame: Element, host: string, foreign: boolean): boolean {
  if (paymentHosts.test(host) || /(?:^|[\s;])payment(?:$|[\s;*])/.test(attributeOf(frame, 'allow')))
    return true;
  if (hasAttribute(frame, 'allowpaymentrequest')) return true;
  const described = ['name', 'id', 'title', 'class', 'src', 'aria-label'].map((name) =>
    attributeOf(frame, name),
  );
  return foreign && paymentWords.test(described.join(' '));
}
