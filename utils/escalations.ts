/**
 * What to do when a desk stays silent, refuses or sends one around: one file per way in `escalations/`, from the gentlest to the
 * last. Pure; each is a proposal, and what is sent is the user's choice.
 */
import type { DeskCase } from './claims';
import type { Language } from './records';

export interface Escalation {
  /** File name; also that of its letter, where it has one. */
  id: string;
  /** Gentler ones first. */
  rank: number;
  /** False: advice alone. */
  letter: boolean;
  name: Readonly<Record<Language, string>>;
  /** When it helps, and what it asks. */
  why: Readonly<Record<Language, string>>;
  /** Whether the case is such that it would help now. */
  fits: (input: DeskCase) => boolean;
}

export const escalations: readonly Escalation[] = Object.values(
  import.meta.glob<Escalation>('./escalations/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => a.rank - b.rank);

/** What would help now, gentlest first; nothing while nothing was sent, or once it is won. */
export const escalationsFor = (input: DeskCase): Escalation[] =>
  wasSent(input) && input.claim?.status !== 'won' ? escalations.filter(({ fits }) => fits(input)) : [];

const wasSent = ({ claim }: DeskCase): boolean => claim?.events.some(({ what }) => what === 'sent') ?? false;
