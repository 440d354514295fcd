/** What the parts of the background need of a browser in unit tests, and an empty database. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../utils/db';

/** To be called before each test. */
export async function freshBackground(): Promise<void> {
  fakeBrowser.reset();
  const manifest = { manifest_version: 3, name: 'Hikae', version: '0.1.0' } as const;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('ja');
  for (const level of ['error', 'warn', 'info'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  await database.delete();
  await database.open();
}

/** What a page tells of its browser. */
export const environment = {
  language: 'ja',
  cookiesEnabled: true,
  doNotTrack: null,
  globalPrivacyControl: null,
  online: true,
};
