/** What the stores are told, and how much of it they take. */
import type { Language } from '../../utils/records';

export const stores = ['chrome', 'firefox'] as const;
export type Store = (typeof stores)[number];

/** Longest texts, characters. Names: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/name (read 2026-11-28). */
export const limits = {
  chrome: { name: 75, summary: 132 },
  firefox: { name: 50, summary: 250 },
  /** Of either, and shortest: who reads less knows nothing, who is given more reads nothing. */
  description: { least: 400, most: 4_000 },
  /** One field of the form for reviewers. */
  answer: 1_000,
  caption: 120,
} as const;

/** Both stores' own word for where it belongs. */
export const category = 'Shopping';

/** CSS px, which are the picture's px. */
export const screenSize = { width: 1280, height: 800 } as const;

/** The screens shown, in this order. */
export const shots = ['warning', 'trip', 'claim', 'report', 'today'] as const;
export type Shot = (typeof shots)[number];

/** As the manifest has them; where one is asked for of one browser alone, its store alone is told. */
export const permissions = [
  '<all_urls>',
  'activeTab',
  'alarms',
  'cookies',
  'downloads',
  'notifications',
  'offscreen',
  'pageCapture',
  'privacy',
  'scripting',
  'storage',
  'tabs',
  'unlimitedStorage',
  'webNavigation',
  'webRequest',
] as const;
export type Permission = (typeof permissions)[number];

const chromeAlone: readonly Permission[] = ['offscreen', 'pageCapture'];

/** What this store's package asks for. */
export const permissionsOf = (store: Store): readonly Permission[] =>
  permissions.filter((permission) => store === 'chrome' || !chromeAlone.includes(permission));

export interface StoreText {
  /** Chrome takes name and summary from the package itself (`public/_locales`). */
  firefox: { name: string; summary: string };
  /** Plain text; an empty line parts paragraphs. */
  description: string;
  /** Chrome wants one purpose. */
  purpose: string;
  permissions: Readonly<Record<Permission, string>>;
  remoteCode: string;
  /** What is collected, sold, handed on. */
  dataUse: readonly string[];
  captions: Readonly<Record<Shot, string>>;
  /** Headings of the listing. */
  headings: Readonly<
    Record<
      | 'summary'
      | 'description'
      | 'category'
      | 'purpose'
      | 'permissions'
      | 'remoteCode'
      | 'dataUse'
      | 'screens',
      string
    >
  >;
}

export type StoreTexts = Readonly<Record<Language, StoreText>>;
