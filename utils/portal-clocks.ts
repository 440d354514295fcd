/** When one may ask, by whom it is said: the offer's page goes before the user, the user before the portal. */
import type { PortalRules, Stated } from './portal-rules';
import type { ClaimCase, ClaimClock, ClockAnchor, Mark } from './portal-shape';

/** A clock as the user has it. Null: what is known otherwise is not so. */
export interface OwnClock {
  opens?: Mark | null;
  closes?: Mark | null;
}
export type OwnClocks = Partial<Record<ClaimCase, OwnClock>>;

/** What one of them says of clocks. */
export interface ClockLayer {
  opens?: Stated<Mark> | null;
  closes?: Stated<Mark> | null;
  clocks?: Stated<OwnClocks> | null;
}

/**
 * The beginning or the end of the time in which one may ask. Of those who say something the highest is heard: first its clock for
 * this case, then its general window: for what was never listed, and for the case it is counted from; its opening is for what is
 * overdue too.
 * @returns null: the user says that what is known is not so; undefined: nobody says anything
 */
export function claimMark(
  rules: PortalRules,
  claimCase: ClaimCase,
  side: keyof ClaimClock,
): Stated<Mark> | null | undefined {
  let hasClocks = true;
  for (const layer of rules.layers ?? [rules]) {
    const mark = hasClocks ? layer.clocks?.value[claimCase]?.[side] : undefined;
    if (mark === null) return null;
    if (mark && layer.clocks) return { ...layer.clocks, value: mark };
    if (layer.clocks === null) hasClocks = false;
    const general = layer[side];
    if (general !== undefined && isFor(general, claimCase, side)) return general;
  }
  return undefined;
}

/** Whether a general window is for this case. Whatever is denied of it is denied of what was never listed. */
function isFor(general: Stated<Mark> | null, claimCase: ClaimCase, side: keyof ClaimClock): boolean {
  if (claimCase === 'unlisted') return true;
  if (claimCase === 'overdue' && side === 'opens') return true;
  return side === 'closes' && general !== null && caseOf[general.value.after] === claimCase;
}

/** Which case a clock counted from this is for. */
export const caseOf: Partial<Record<ClockAnchor, ClaimCase>> = {
  judgement: 'rejected',
  rejection: 'rejected',
  expected: 'overdue',
};

/** From when until when one may ask in this case, as far as it is known. */
export function claimClock(
  rules: PortalRules,
  claimCase: ClaimCase,
): { opens?: Stated<Mark>; closes?: Stated<Mark> } {
  const opens = claimMark(rules, claimCase, 'opens');
  const closes = claimMark(rules, claimCase, 'closes');
  return { ...(opens && { opens }), ...(closes && { closes }) };
}

/** The portal's clocks with the user's in their places. */
export function mergedClocks(
  portal: Partial<Record<ClaimCase, ClaimClock>> = {},
  own: OwnClocks,
): Partial<Record<ClaimCase, ClaimClock>> {
  const merged: Partial<Record<ClaimCase, ClaimClock>> = { ...portal };
  for (const claimCase of ['unlisted', 'rejected', 'overdue'] as const) {
    const clock = own[claimCase];
    if (!clock) continue;
    const { opens, closes } = { ...portal[claimCase], ...clock };
    merged[claimCase] = { ...(opens && { opens }), ...(closes && { closes }) };
  }
  return merged;
}
