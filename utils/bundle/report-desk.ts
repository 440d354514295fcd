/** What the report's first page says of a claim and of what a desk checks. For each language one file in `report-desk/`. */
import type { PolicyPart } from '../claims';
import type { ContactMeans, DeskAnswer } from '../records';

export interface DeskTexts {
  ask: Record<'heading' | 'kind' | 'desk' | 'reward' | 'name' | 'member' | 'letter' | 'letterFile', string>;
  conditions: Record<
    | 'heading'
    | 'intro'
    | 'conditions'
    | 'exclusions'
    | 'sentence'
    | 'source'
    | 'met'
    | 'triggered'
    | 'shown'
    | 'said'
    | 'notTriggered'
    | 'open',
    string
  > & { more: (count: number) => string };
  due: Record<'heading' | 'listed' | 'paid' | 'closes' | 'row', string> & {
    passed: (days: number) => string;
    left: (days: number) => string;
  };
  policy: Record<'heading' | 'part' | 'sentence' | 'source', string> & { partOf: Record<PolicyPart, string> };
  promise: Record<'heading' | 'seen', string>;
  contacts: Record<'heading' | 'at' | 'means' | 'who' | 'said' | 'user' | 'desk', string> & {
    effort: (tries: number, minutes: number) => string;
    meansOf: Record<ContactMeans, string>;
    /** What was filled into a form, kept before it was sent. */
    kept: string;
    meaning: Record<DeskAnswer, string>;
  };
}
