/** The shape of a portal's file, checked in tests only: zod has no place where portals may be read. */
import { z } from 'zod';
import { formDocuments, formFields } from '../../utils/portal-form';
import { ruleNames } from '../../utils/portal-rules';
import { claimCases } from '../../utils/portal-shape';
import { tripStatuses } from '../../utils/records';

const Whole = z.int().positive();
const Count = z.union([Whole, z.tuple([Whole, Whole]).refine(([least, most]) => least < most)]);
const lengths = {
  minutes: Count.optional(),
  hours: Count.optional(),
  days: Count.optional(),
  businessDays: Count.optional(),
  months: Count.optional(),
};
const isOne = (span: object, names = Object.keys(lengths)) =>
  names.filter((name) => name in span).length === 1;
const Span = z.strictObject(lengths).refine((span) => isOne(span), 'one length, in one unit');

const after = z.enum(['use', 'click', 'purchase', 'travel', 'judgement', 'rejection', 'expected']);
const Opens = z.strictObject({ after, ...lengths });
const Closes = Opens.refine((mark) => isOne(mark), 'one length, in one unit');
const Clock = z
  .strictObject({ opens: Opens.optional(), closes: Closes.optional() })
  .refine((clock) => clock.opens || clock.closes, 'a clock that says nothing');
const Claim = z.strictObject({
  opens: Opens.optional(),
  closes: Closes.optional(),
  clocks: z.partialRecord(z.enum(claimCases), Clock).optional(),
  onePerShop: Span.optional(),
  contactShop: z.enum(['forbidden', 'order-number-only', 'allowed']).optional(),
  variesByOffer: z.literal(true).optional(),
});

const Words = z.array(z.string().min(1)).min(1);
const Host = z.string().regex(/^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/);
const Zone = z
  .string()
  .refine((zone) => Intl.supportedValuesOf('timeZone').concat('Asia/Ho_Chi_Minh').includes(zone));
const Currency = z.string().refine((code) => Intl.supportedValuesOf('currency').includes(code));
const isRealDay = (day: string) => new Date(`${day}T00:00Z`).toISOString().startsWith(day);

const Source = z.strictObject({
  url: z.url({ protocol: /^https$/ }),
  readOn: z.iso.date().refine(isRealDay),
  secondary: z.literal(true).optional(),
  of: z.string().min(1).optional(),
  for: z
    .array(z.enum([...ruleNames, 'offerPage', 'clickOut', 'statusWords', 'claimWords']))
    .min(1)
    .optional(),
});

const rules = {
  form: z
    .strictObject({
      url: z.url({ protocol: /^https$/ }).optional(),
      fields: z.array(z.enum(formFields)),
      documents: z.array(z.enum(formDocuments)).min(1).optional(),
      accepts: z.array(z.string().regex(/^[a-z0-9]+$/)).optional(),
      files: Whole.optional(),
    })
    .refine(({ fields, documents }) => fields.length > 0 || documents, 'a form that asks for nothing')
    .optional(),
  reply: Span.optional(),
  investigation: Span.optional(),
  payout: Span.optional(),
  termsVersion: z.enum(['click', 'completion', 'application', 'install']).optional(),
  privateWindow: z.enum(['void', 'recommended']).optional(),
  finishWithin: Span.optional(),
  lapse: z
    .strictObject({ after: z.enum(['last-earning', 'last-login', 'last-activity', 'grant']), ...lengths })
    .refine((lapse) => isOne(lapse))
    .optional(),
  rate: z.strictObject({ points: Whole, worth: Whole, currency: Currency }).optional(),
};
const place = {
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  zone: Zone.optional(),
  currency: Currency.optional(),
  claim: Claim.optional(),
};

export const PortalFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  hosts: z.array(Host),
  kind: z.enum([
    'point-site',
    'cashback',
    'monitor',
    'survey',
    'loyalty',
    'self-affiliate',
    'offerwall',
    'exchange',
    'shop',
    'coupon',
    'comparison',
    'shopping-extension',
  ]),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  ...place,
  ...rules,
  offerPage: z.array(z.instanceof(RegExp)).min(1).optional(),
  clickOut: z
    .array(
      z.strictObject({
        host: Host,
        path: z.instanceof(RegExp),
        params: Words.optional(),
        paysNothing: z.literal(true).optional(),
      }),
    )
    .min(1)
    .optional(),
  statusWords: z.partialRecord(z.enum(tripStatuses), Words).optional(),
  claimWords: z
    .partialRecord(z.enum(['sent', 'need-info', 'hold', 'provisional', 'won', 'lost']), Words)
    .optional(),
  editions: z
    .array(
      z.strictObject({
        hosts: z.array(Host).min(1),
        ...place,
        ...rules,
        sources: z.array(Source).min(1).optional(),
      }),
    )
    .min(1)
    .optional(),
  sources: z.array(Source).min(1),
});
