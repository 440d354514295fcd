/**
 * Warnings: what was seen → what will or may stop the reward. One file per rule in `warnings/`. Pure: nothing is stopped, changed or
 * told here. A rule says what happened, why it matters and what to do, in every language; silence is not a promise.
 */
import { type Language, type Severity, severities, type Warning, type WarningQuote } from './records';
import type { WarningCase } from './warning-case';

export type * from './warning-case';

/** One finding of a rule. */
export interface Finding {
  /** When it happened, UTC ISO. */
  at: string;
  /** Hosts (no port) that had part in it. */
  hosts?: readonly string[];
  /** What the rule's sentences are filled in with: `{name}`. Days as `YYYY-MM-DD`, instants as UTC ISO. */
  words?: Readonly<Record<string, string>>;
  /** The portal's or the offer's own words about it. */
  quote?: WarningQuote | null;
  /** Where it is less, or more, than the rule's. */
  severity?: Severity;
  /** Tells several findings of one rule apart. */
  key?: string;
}

export interface WarningText {
  /** What happened, in one sentence. */
  what: string;
  /** Why it matters. */
  why: string;
  /** What to do now. */
  todo: string;
}

export interface WarningRule {
  /** File name. */
  id: string;
  severity: Severity;
  text: Readonly<Record<Language, WarningText>>;
  /** Words that differ by language, by key: a finding's word that is such a key, or several with spaces between, is written so. */
  phrases?: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  find(input: WarningCase): Finding[];
}

export const warningRules: readonly WarningRule[] = Object.values(
  import.meta.glob<WarningRule>('./warnings/*.ts', { eager: true, import: 'default' }),
);

const byId = new Map(warningRules.map((rule) => [rule.id, rule]));

const rank = (severity: Severity): number => severities.indexOf(severity);

/** Worst first, of equals the latest. */
export const worstFirst = (a: Warning, b: Warning): number =>
  rank(a.severity) - rank(b.severity) || b.at.localeCompare(a.at) || a.id.localeCompare(b.id);

function warningOf(rule: WarningRule, found: Finding, { trip, site, now }: WarningCase): Warning {
  const { at, hosts = [], words = {}, quote = null, severity = rule.severity, key } = found;
  return {
    id: [trip?.id ?? site, rule.id, ...(key === undefined ? [] : [key])].join('/'),
    tripId: trip?.id ?? null,
    site,
    rule: rule.id,
    severity,
    at,
    hosts: [...new Set(hosts)],
    words: { shop: site, portal: trip?.portal?.name ?? site, ...words },
    quote,
    state: 'open',
    foundAt: now,
  };
}

/** Everything the rules find, worst first. */
export const warningsOf = (input: WarningCase): Warning[] =>
  warningRules
    .flatMap((rule) => rule.find(input).map((found) => warningOf(rule, found, input)))
    .sort(worstFirst);

/**
 * Stored warnings after a new look. What is found again keeps its state and when it was first found; what is found no more is over;
 * what was over and comes again is open again.
 */
export function mergeWarnings(stored: readonly Warning[], found: readonly Warning[]): Warning[] {
  const before = new Map(stored.map((warning) => [warning.id, warning]));
  const now = found.map((warning): Warning => {
    const known = before.get(warning.id);
    if (!known) return warning;
    const state = known.state === 'dismissed' ? 'dismissed' : 'open';
    const isBack = known.state === 'over';
    const shown = !isBack && known.shownOn !== undefined ? { shownOn: known.shownOn } : {};
    return { ...warning, state, foundAt: isBack ? warning.foundAt : known.foundAt, ...shown };
  });
  const ids = new Set(found.map(({ id }) => id));
  const gone = stored
    .filter(({ id, state }) => !ids.has(id) && state === 'open')
    .map((warning): Warning => ({ ...warning, state: 'over' }));
  return [...now, ...gone];
}

/** Writes days (`2026-11-30`) and instants (UTC ISO) out as people do, the latter in a zone; leaves everything else as it is. */
export function sayer(language: Language, zone: string): (value: string) => string {
  const format = (value: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options).format(new Date(value));
  return (value) => {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return format(value, { dateStyle: 'long', timeZone: 'UTC' });
    if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value) && !Number.isNaN(Date.parse(value)))
      return format(value, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
    return value;
  };
}

function phraseOf({ phrases }: WarningRule, word: string, language: Language): string | null {
  const known = new Map(Object.entries(phrases?.[language] ?? {}));
  const found = word.split(' ').map((key) => known.get(key) ?? null);
  const said = found.filter((one) => one !== null);
  return said.length < found.length ? null : new Intl.ListFormat(language).format(said);
}

/** The sentences of a warning, filled in; null when its rule is no longer known. `say` writes days and instants out. */
export function warningText(
  { rule: id, words }: Pick<Warning, 'rule' | 'words'>,
  language: Language,
  say: (value: string) => string = (value) => value,
): WarningText | null {
  const rule = byId.get(id);
  if (!rule) return null;
  const filled = (text: string) =>
    text.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
      const word = words[name] ?? '';
      return phraseOf(rule, word, language) ?? say(word);
    });
  const { what, why, todo } = rule.text[language];
  return { what: filled(what), why: filled(why), todo: filled(todo) };
}

/** What a rule is about, whoever has part in it; null when there is no such rule. */
export const warningName = (id: string, language: Language): string | null =>
  byId.get(id)?.text[language].what.replace(/\{[a-zA-Z]+\}/g, '…') ?? null;
