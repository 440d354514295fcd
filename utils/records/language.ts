/** The languages of Hikae: of its interface, its reports and its letters. */
import { z } from 'zod';

export const languages = ['ja', 'en', 'es'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;
