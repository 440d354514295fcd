/** What the user chose. */
import { z } from 'zod';

export const Setting = z.object({ key: z.string(), value: z.unknown() });
export type Setting = z.infer<typeof Setting>;

export const languages = ['ja', 'en', 'es'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

export const Settings = z.object({
  /** Language of the interface and of reports; null follows the browser. */
  language: Language.nullable().default(null),
  /** Registrable domains on which nothing is kept by itself. */
  sitesOff: z.array(z.string()).default([]),
  /** Keep pages of private windows too; only ever true by the user's own choice. */
  keepPrivate: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;
