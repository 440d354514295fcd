import { namesOf } from './causes';

/** A full disk, as either browser says it. */
export const isDiskFull = (error: unknown): boolean => namesOf(error).includes('QuotaExceededError');
