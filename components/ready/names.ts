/** What the findings of readiness are called. */
import { keyPart, type MessageKey } from '../../utils/i18n';
import type { FindingId, FindingState, Verdict } from '../../utils/readiness';

export const nameOf = (id: FindingId): MessageKey => `ready_name_${keyPart(id)}`;
export const stateWords = (state: FindingState): MessageKey => `ready_state_${state}`;
export const verdictWords = (verdict: Verdict['verdict']): MessageKey => `ready_verdict_${keyPart(verdict)}`;
