/** What warnings need to know of this browser and this moment. */
import { browser } from '#imports';
import type { Surroundings } from '../../utils/db/warnings';
import type { TrackingSettings } from '../../utils/warnings';
import { deviceId } from './device';

/** Nothing is known without the user's leave (the optional permission `privacy`); then as the browser is set now. */
export async function trackingSettings(): Promise<TrackingSettings> {
  const unknown: TrackingSettings = { thirdPartyCookies: null, protection: null };
  try {
    if (!(await browser.permissions.contains({ permissions: ['privacy'] }))) return unknown;
    return import.meta.env.FIREFOX ? await ofFirefox() : await ofChrome();
  } catch (error) {
    console.info('Hikae: privacy settings not read', error instanceof Error ? error.name : typeof error);
    return unknown;
  }
}

/** `websites.<name>` of the privacy API, which the polyfill's types know for one browser only. */
async function setting(name: string): Promise<unknown> {
  const websites: unknown = Reflect.get(browser.privacy ?? {}, 'websites');
  const one: unknown = Reflect.get(Object(websites), name);
  const get: unknown = Reflect.get(Object(one), 'get');
  if (typeof get !== 'function') return null;
  const answer: unknown = await Reflect.apply(get, one, [{}]);
  return Reflect.get(Object(answer), 'value') ?? null;
}

async function ofChrome(): Promise<TrackingSettings> {
  const allowed = await setting('thirdPartyCookiesAllowed');
  return {
    thirdPartyCookies: allowed === null ? null : allowed === true ? 'allowed' : 'blocked',
    protection: null,
  };
}

/** Behaviours of `cookieConfig` by what they do to a network's cookies. */
const behaviours: Readonly<Record<string, TrackingSettings['thirdPartyCookies']>> = {
  allow_all: 'allowed',
  reject_all: 'blocked',
  reject_third_party: 'blocked',
  allow_visited: 'blocked',
  reject_trackers: 'blocked',
  reject_trackers_and_partition_foreign: 'partitioned',
};

async function ofFirefox(): Promise<TrackingSettings> {
  const cookies: unknown = Reflect.get(Object(await setting('cookieConfig')), 'behavior');
  const mode = await setting('trackingProtectionMode');
  return {
    thirdPartyCookies: behaviours[String(cookies)] ?? null,
    protection: mode === 'always' ? 'strict' : mode === 'never' ? 'off' : mode === null ? null : 'standard',
  };
}

export const surroundings = async (): Promise<Surroundings> => ({
  now: new Date().toISOString(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  device: await deviceId(),
  tracking: await trackingSettings(),
});
