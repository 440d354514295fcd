/** Cases that letters are written from, for tests: everything known, nothing known, and what lies between. */
import { ownFields } from '../../utils/claim-fields';
import { type ClaimField, claimKinds, type DeskCase, fieldOf, speechIn } from '../../utils/claims';
import { formFields } from '../../utils/portal-form';
import type { Language } from '../../utils/records';
import {
  claimRecord,
  contactRecord,
  deskCase,
  fullExhibits,
  fullQuotes,
  fullTrip,
  quote,
} from './claim-cases';

export const allFields: readonly ClaimField[] = [...formFields, ...ownFields];

/** What only the user can tell, each in a word that occurs nowhere else. */
const answers = Object.fromEntries(
  allFields
    .filter((field) => fieldOf(fullCaseWith(), field, 'en') === null)
    .map((field) => [field, `<${field.replaceAll('-', ' ')}>`]),
);

function fullCaseWith(fields: Partial<DeskCase> = {}): DeskCase {
  return deskCase({
    trip: { ...fullTrip, status: 'unlisted' },
    exhibits: fullExhibits,
    quotes: [...fullQuotes, quote('exclusion', 'ギフト券の購入は対象外です。', 3)],
    listedBy: '2026-12-01',
    paidBy: '2026-12-15',
    ...fields,
  });
}

/** Everything known, said and ticked; sent, answered once by telephone. */
export const fullCase: DeskCase = fullCaseWith({
  claim: claimRecord({
    status: 'sent',
    answers,
    ticked: claimKinds.flatMap(({ checks }) => checks.map(({ id }) => id)),
    events: [
      { at: '2026-12-16T03:00:00.000Z', what: 'draft' },
      { at: '2026-12-16T04:00:00.000Z', what: 'sent' },
    ],
  }),
  contacts: [
    contactRecord({ at: '2026-12-16T04:00:00.000Z' }),
    contactRecord({
      at: '2026-12-17T04:00:00.000Z',
      means: 'phone',
      from: 'desk',
      person: '佐藤',
      said: '確認中です。',
      promisedBy: '2026-12-19',
    }),
  ],
});

/** Nothing known but the shop's name. */
export const bareCase: DeskCase = deskCase({
  trip: { portal: null, anchors: {} },
  portal: null,
  claim: claimRecord(),
});

/** Everything that a letter from this case may say that has digits in it. */
export function sourcesOf(input: DeskCase, language: Language): string[] {
  const { day, moment } = speechIn(language, input.zone);
  const { claim, contacts, quotes, exhibits, trip } = input;
  return [
    trip.shop,
    ...allFields.flatMap((field) => fieldOf(input, field, language)?.value ?? []),
    ...quotes.flatMap(({ text, seenAt }) => [text, day(seenAt)]),
    ...contacts.flatMap(({ at, said, promisedBy }) => [
      day(at),
      moment(at),
      said,
      promisedBy ? day(promisedBy) : '',
    ]),
    ...(claim?.events.map(({ at }) => day(at)) ?? []),
    ...exhibits.map(({ number }) => String(number)),
  ];
}
