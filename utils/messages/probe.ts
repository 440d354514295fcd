/** The probe: a page is asked to load one small picture from each of a few hosts, and the browser says what became of it. */
import { z } from 'zod';
import type { Environment } from '../records';

/** So many hosts are asked at once at most. */
export const mostProbed = 6;

/** What a probe asks for: no conversion tag is called so, and none may be taken for one. */
export const probedPath = '/favicon.ico';
export const isProbed = (url: string): boolean => URL.canParse(url) && new URL(url).pathname === probedPath;

/** Scheme, host and port, and nothing else: what is asked there is not the asker's to choose. */
const Origin = z
  .string()
  .max(300)
  .refine((text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);

export const ProbeAsk = z.strictObject({
  tabId: z.number().int(),
  origins: z.array(Origin).min(1).max(mostProbed),
});
export type ProbeAsk = z.infer<typeof ProbeAsk>;

/** `by-…`: stopped in this browser, by whom; `unreachable`: it left, and nobody answered; `unheard`: nothing can be said. */
export type ProbeOutcome =
  | 'reached'
  | 'by-extension'
  | 'by-protection'
  | 'by-other'
  | 'unreachable'
  | 'unheard';

export interface ProbeAnswer {
  host: string;
  outcome: ProbeOutcome;
}

/** `gone`: there is no such page to ask; `not-allowed`: it could not be asked, or did not answer. */
export type ProbeReply =
  | { asked: false; why: 'gone' | 'not-allowed' }
  | {
      asked: true;
      answers: ProbeAnswer[];
      /** The page's own word. */
      cookiesEnabled: boolean;
      /** What the page's frames of other sites say of their cookies; null where there are none, or none that tells. */
      thirdPartyCookies: NonNullable<Environment['thirdPartyCookies']> | null;
    };

/** How the browser is set; each null where it is not known. */
export interface TrackingRead {
  thirdPartyCookies: NonNullable<Environment['thirdPartyCookies']> | null;
  protection: 'strict' | 'standard' | 'off' | null;
}
