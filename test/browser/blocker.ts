/** A second extension that stops requests by rules, as blockers do; made for a test, and taken away after it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from './driver';

/** What it stops: requests to a host, of these kinds. */
export interface Stops {
  host: string;
  types: ('main_frame' | 'image' | 'script' | 'xmlhttprequest' | 'ping')[];
  /** Takes these parameters out of the address instead. */
  strips?: string[];
}

/** Installs it. @returns takes it away again */
export async function installBlocker({ browser, name }: Driver, { host, types, strips }: Stops) {
  const folder = await mkdtemp(join(tmpdir(), 'blocker-'));
  const manifest = {
    manifest_version: 3,
    name: 'Blocker',
    version: '1.0',
    permissions: ['declarativeNetRequest', 'declarativeNetRequestWithHostAccess'],
    host_permissions: ['<all_urls>'],
    declarative_net_request: { rule_resources: [{ id: 'rules', enabled: true, path: 'rules.json' }] },
    ...(name === 'firefox' ? { browser_specific_settings: { gecko: { id: 'blocker@hikae.example' } } } : {}),
  };
  const rule = {
    id: 1,
    action: strips
      ? { type: 'redirect', redirect: { transform: { queryTransform: { removeParams: strips } } } }
      : { type: 'block' },
    condition: { urlFilter: strips ? `||${host}^*${strips[0]}=` : `||${host}^`, resourceTypes: types },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'rules.json'), JSON.stringify([rule]));
  const id = await browser.installExtension(folder);
  return async () => {
    await browser.uninstallExtension(id);
    await rm(folder, { recursive: true, force: true });
  };
}
