/** Rules of a portal as the user knows them: what `PortalOverride` in the portals room says, as far as it can be edited. */
import { z } from 'zod';

const upTo = (most: number) => {
  const count = z.number().int().positive().max(most);
  const range = z.tuple([count, count]).refine(([least, last]) => least < last);
  return z.union([count, range]).exactOptional();
};

/** Ten years at most: whatever is longer is a slip of the finger. */
const length = {
  minutes: upTo(1_440),
  hours: upTo(8_760),
  days: upTo(3_650),
  businessDays: upTo(2_600),
  months: upTo(120),
};
const Mark = z.strictObject({
  after: z.enum(['use', 'click', 'purchase', 'travel', 'judgement', 'rejection', 'expected']),
  ...length,
});
const Clock = z.strictObject({
  opens: Mark.nullable().exactOptional(),
  closes: Mark.nullable().exactOptional(),
});

/** Null: what is known otherwise is not so. */
export const OwnRules = z.strictObject({
  clocks: z
    .strictObject({
      unlisted: Clock.exactOptional(),
      rejected: Clock.exactOptional(),
      overdue: Clock.exactOptional(),
    })
    .exactOptional(),
  contactShop: z.enum(['forbidden', 'order-number-only', 'allowed']).nullable().exactOptional(),
  reply: z.strictObject(length).nullable().exactOptional(),
  /** The day of the last change, ISO. */
  setOn: z.iso.date().exactOptional(),
});
export type OwnRules = z.infer<typeof OwnRules>;
