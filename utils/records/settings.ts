/** What the user chose. */
import { z } from 'zod';
import { Instant, PageKind } from './basics';
import { Language } from './language';
import { OwnRules } from './own-rules';
import { RecipientProfile } from './recipient';
import { DeviceLabel, ImportedEntry } from './roster';

export const Setting = z.object({ key: z.string(), value: z.unknown() });
export type Setting = z.infer<typeof Setting>;

/** What the user said pages of one shape on a site are; `other` means that they are not worth keeping. */
export const Correction = z.object({
  /** Registrable domain. */
  site: z.string(),
  /** Shape of the path, as `pathShape` in `page-corrections.ts` gives it. */
  path: z.string(),
  kind: PageKind,
});
export type Correction = z.infer<typeof Correction>;

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** From when to when nobody is disturbed, `HH:MM` of the user's own clock; may run over midnight. */
export const QuietHours = z.object({ from: TimeOfDay, to: TimeOfDay });
export type QuietHours = z.infer<typeof QuietHours>;

/** How often one is reminded of a backup. */
export const backupIntervals = ['never', 'weekly', 'monthly'] as const;
export const BackupEvery = z.enum(backupIntervals);
export type BackupEvery = z.infer<typeof BackupEvery>;

export const Settings = z.object({
  /** Language of the interface and of reports; null follows the browser. */
  language: Language.nullable().default(null),
  /** Registrable domains on which nothing is kept by itself. */
  sitesOff: z.array(z.string()).default([]),
  /** Registrable domains on which every recognised page is kept by itself. No site is in both lists. */
  sitesOn: z.array(z.string()).default([]),
  /** One for each site and shape of path. */
  corrections: z.array(Correction).default([]),
  /** Keep pages of private windows too; only ever true by the user's own choice. */
  keepPrivate: z.boolean().default(false),
  /** Mask names, addresses, telephone numbers and e-mail addresses as well. Off, since a desk asks for them. */
  maskPersonal: z.boolean().default(false),
  /** Offer trips that are paid for removal when nothing was seen of them for so many months; null: never. */
  retentionMonths: z.number().int().positive().nullable().default(null),
  /** Tell of due dates by a notification. */
  notify: z.boolean().default(true),
  /** What falls due in these hours is told when they are over; null: at any time. */
  quietHours: QuietHours.nullable().default({ from: '22:00', to: '08:00' }),
  /** Warnings the user does not want on a site (registrable domain), by rule. */
  warningsOff: z.array(z.object({ site: z.string(), rule: z.string() })).default([]),
  /** What the user knows better of a portal's rules, by the portal's id, or by registrable domain where it is none of ours. */
  portalRules: z.record(z.string(), OwnRules).default({}),
  /** Tell the user's other devices of entries and clicks, through the browser's own account; only ever true by the user's own choice. */
  syncRoster: z.boolean().default(false),
  /** What this device is called there; null: by its browser and system. */
  deviceLabel: DeviceLabel.nullable().default(null),
  /** Authorities that bundles are stamped by, by their ids; only ever any by the user's own choice. */
  trustedTime: z.array(z.string()).default([]),
  /** What the user carried here from other devices by passport, newest first. */
  rosterImports: z.array(ImportedEntry).default([]),
  /** What the form of the desk takes, as it was chosen last; null: the usual. */
  recipient: RecipientProfile.nullable().default(null),
  backupEvery: BackupEvery.default('monthly'),
  /** When the last backup lay on the disk. */
  lastBackupAt: Instant.nullable().default(null),
  /** Not to be reminded of a backup before. */
  backupPutOffUntil: Instant.nullable().default(null),
  /** For which due moment (UTC ISO) the notification was shown. */
  backupToldFor: Instant.nullable().default(null),
  /** Folder in the browser's downloads that backups are saved to; empty: the downloads themselves. */
  backupFolder: z.string().max(260).default('Hikae'),
  /** Make a backup that is due without being asked, whenever the dashboard is opened; only ever true by the user's own choice. */
  backupAlone: z.boolean().default(false),
  /** When the welcome opened by itself, after installation; null: it did not yet. */
  welcomedAt: Instant.nullable().default(null),
  /** Version since which the user was not told what is new; null: all was told, or is none of theirs. */
  newsSince: z.string().nullable().default(null),
});
export type Settings = z.infer<typeof Settings>;

export const siteChoices = ['auto', 'always', 'never'] as const;
export type SiteChoice = (typeof siteChoices)[number];
export type SiteLists = Pick<Settings, 'sitesOn' | 'sitesOff'>;

/** What the user chose for a site (registrable domain). */
export function siteChoiceOf({ sitesOn, sitesOff }: SiteLists, site: string): SiteChoice {
  // Should a site ever be in both, the one that keeps less holds.
  if (sitesOff.includes(site)) return 'never';
  return sitesOn.includes(site) ? 'always' : 'auto';
}

/** Both lists after a choice, each in alphabetical order; the site is in one of them at most. */
export function withSiteChoice(
  { sitesOn, sitesOff }: SiteLists,
  site: string,
  choice: SiteChoice,
): SiteLists {
  const list = (sites: readonly string[], holds: boolean) =>
    [...sites.filter((other) => other !== site), ...(holds ? [site] : [])].sort();
  return { sitesOn: list(sitesOn, choice === 'always'), sitesOff: list(sitesOff, choice === 'never') };
}
