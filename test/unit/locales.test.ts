import { describe, expect, it } from 'vitest';
import { signalKey, signalLabel } from '../../components/page/signal-label';
import en from '../../public/_locales/en/messages.json';
import es from '../../public/_locales/es/messages.json';
import ja from '../../public/_locales/ja/messages.json';
import { ownFields } from '../../utils/claim-fields';
import { damageKinds } from '../../utils/db/integrity/damage';
import { addingEnds } from '../../utils/db/live/document-changes';
import { chooseLanguage, keyPart, translator } from '../../utils/i18n';
import type { Refusal } from '../../utils/messages';
import { pageRules } from '../../utils/pages';
import { formFields } from '../../utils/portal-form';
import {
  Capture,
  captureParts,
  claimStatuses,
  contactMeans,
  correctedSignal,
  incompleteReasons,
  languages,
  pageKinds,
  passportProblems,
  siteChoices,
  tripStatuses,
} from '../../utils/records';

type Messages = Record<string, { message: string }>;
const locales: Record<string, Messages> = { ja, en, es };

const refusals: Record<Refusal, true> = {
  private: true,
  'site-off': true,
  'not-worth': true,
  'too-many': true,
  'disk-full': true,
  failed: true,
  'not-allowed': true,
};

const derived = [
  ...pageKinds.map((kind) => `pageKind_${keyPart(kind)}`),
  ...Capture.shape.method.options.map((method) => `method_${keyPart(method)}`),
  ...incompleteReasons.map((reason) => `incomplete_${keyPart(reason)}`),
  ...Object.keys(refusals).map((refusal) => `refused_${keyPart(refusal)}`),
  ...tripStatuses.map((status) => `tripStatus_${keyPart(status)}`),
  ...claimStatuses.map((status) => `claimStatus_${keyPart(status)}`),
  ...contactMeans.map((means) => `contact_means_${keyPart(means)}`),
  ...[...formFields, ...ownFields].map((field) => `form_field_${keyPart(field)}`),
  ...siteChoices.map((choice) => `site_choice_${choice}`),
  ...damageKinds.map((kind) => `damage_${keyPart(kind)}`),
  ...passportProblems.map((problem) => `passport_${keyPart(problem)}`),
  ...addingEnds.filter((end) => end !== 'kept').map((end) => `document_problem_${keyPart(end)}`),
  ...captureParts.map((part) => `missing_${keyPart(part)}`),
];

/** Reasons of every rule, and those that speak against all of them. */
const everyday = Object.values(
  import.meta.glob<unknown>('../../utils/page-*.ts', { eager: true, import: 'everyday' }),
).find((found) => Array.isArray(found));
const signalIds = new Set([
  correctedSignal,
  ...[
    ...pageRules.flatMap(({ signals, against = [] }) => [...signals, ...against]),
    ...(Array.isArray(everyday) ? everyday : []),
  ].map((signal: object) => String(Reflect.get(signal, 0) ?? Reflect.get(signal, 'id'))),
]);

const placeholders = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** One line for each way in which a locale falls short of the first. */
function shortcomings(first: Messages, other: Messages): string[] {
  const lines: string[] = [];
  for (const [key, { message }] of Object.entries(first)) {
    const own = other[key];
    if (!own) lines.push(`${key}: missing`);
    else if (!own.message.trim()) lines.push(`${key}: empty`);
    else if (placeholders(own.message).join() !== placeholders(message).join())
      lines.push(`${key}: placeholders`);
  }
  for (const key of Object.keys(other)) if (!(key in first)) lines.push(`${key}: unknown`);
  return lines;
}

describe('locales', () => {
  it.each(Object.keys(locales))(
    '%s has every key of ja, with the same placeholders, and no other',
    (language) => {
      expect(shortcomings(ja, locales[language] ?? {})).toEqual([]);
    },
  );

  it('are found out when a key or placeholder is lost, or one is empty or unknown', () => {
    const first = { a: { message: '$1 と $2' }, b: { message: 'あ' }, c: { message: 'い' } };
    const other = { a: { message: '$1' }, b: { message: ' ' }, d: { message: 'x' } };
    expect(shortcomings(first, other)).toEqual(['a: placeholders', 'b: empty', 'c: missing', 'd: unknown']);
  });

  it.each(derived)('have a sentence for %s', (key) => {
    expect(Object.keys(ja)).toContain(key);
  });

  it.each([...signalIds])('have a name for the reason %s, and none is its bare id', (id) => {
    expect(Object.keys(ja)).toContain(signalKey(id));
    for (const language of languages) expect(signalLabel(translator(language), id)).not.toBe(id);
  });

  it('leave a reason of another version its id', () => {
    expect(signalIds.size).toBeGreaterThan(20);
    expect(signalLabel(translator('en'), 'some-later-reason')).toBe('some-later-reason');
  });

  it('have no sentence for a reason that does not exist', () => {
    expect(Object.keys(ja)).not.toContain('incomplete_bored');
  });

  it.each(Object.keys(locales))(
    '%s keys are what browsers accept: plain characters, unique whatever their case',
    (language) => {
      const keys = Object.keys(locales[language] ?? {});
      expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
      expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    },
  );

  it.each(Object.keys(locales))(
    '%s keeps within what the stores allow for name and description',
    (language) => {
      const { extensionName, extensionDescription } = locales[language] ?? {};
      expect(extensionName?.message.length).toBeLessThanOrEqual(45);
      expect(extensionDescription?.message.length).toBeLessThanOrEqual(132);
    },
  );
});

describe('translator', () => {
  it('puts the substitutions where the sentence wants them', () => {
    expect(translator('ja')('export_working', 3, 20)).toBe('まとめています… 3 / 20');
    expect(translator('en')('export_working', 3, 20)).toBe('Packing… 3 of 20');
  });

  it('takes a substitution as it is, even one that looks like a placeholder', () => {
    expect(translator('en')('verify_ok', '$2 $$ $& .zip')).toContain('“$2 $$ $& .zip”');
  });
});

describe('chooseLanguage', () => {
  it.each([
    [null, 'ja', 'ja'],
    [null, 'es-MX', 'es'],
    [null, 'en_GB', 'en'],
    [null, 'de', 'en'],
    [null, 'jam', 'en'],
    ['es', 'ja', 'es'],
  ] as const)('setting %s in a browser that speaks %s gives %s', (setting, ui, language) => {
    expect(chooseLanguage(setting, ui)).toBe(language);
    expect(languages).toContain(language);
  });
});
