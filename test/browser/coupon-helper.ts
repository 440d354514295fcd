/** A coupon helper: a second extension that opens its own way to a shop in a tab nobody looks at once the cart is shown; and the host it goes through. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from './driver';

/** A host of a real one's, which leads on to shops. It must resolve to this machine. */
export const helperHost = 'o.honey.io';

/** @returns the address at the helper's host that leads to `landing`, and what ends it */
async function leadTo(landing: string) {
  const server = createServer((_, reply) => {
    reply.writeHead(302, { location: landing }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `http://${helperHost}:${port}/store/7/visit`, end: () => server.close() };
}

/** Installs it. @param cart address at which it acts; @param landing where its way leads. @returns takes it away again */
export async function installHelper({ browser, name }: Driver, cart: string, landing: string) {
  const { url, end } = await leadTo(landing);
  const folder = await mkdtemp(join(tmpdir(), 'helper-'));
  const script = 'background.js';
  const manifest = {
    manifest_version: 3,
    name: 'Coupon helper',
    version: '1.0',
    permissions: ['tabs'],
    ...(name === 'firefox'
      ? {
          background: { scripts: [script] },
          browser_specific_settings: { gecko: { id: 'helper@hikae.example' } },
        }
      : { background: { service_worker: script } }),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, script),
    `let acted = false;
    chrome.tabs.onUpdated.addListener((id, { status }, tab) => {
      if (acted || status !== 'complete' || tab.url !== ${JSON.stringify(cart)}) return;
      acted = true;
      chrome.tabs.create({ url: ${JSON.stringify(url)}, active: false });
    });`,
  );
  const id = await browser.installExtension(folder);
  return async () => {
    await browser.uninstallExtension(id);
    await rm(folder, { recursive: true, force: true });
    end();
  };
}
