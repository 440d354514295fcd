/** A trip with much evidence, made in the extension's own page: files of random bytes, which no ZIP makes smaller. */
import type { Driver } from '../browser/driver';

export interface Evidence {
  /** Pages, each with a picture of so many bytes. */
  pages: number;
  bytes: number;
}

/** Stores the trip; resolves with its id. The database must be there. */
export const fillTrip = (driver: Driver, evidence: Evidence): Promise<string> =>
  driver.inExtension(putTrip, evidence);

/** Runs in the extension. */
async function putTrip({ pages, bytes }: Evidence): Promise<string> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const put = (stores: string[], rows: readonly (readonly [string, object])[]) =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(stores, 'readwrite');
      for (const [store, row] of rows) transaction.objectStore(store).put(row);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  const keep = async (content: BlobPart, type: string) => {
    const blob = new Blob([content], { type });
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
    const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    await put(['files'], [['files', { sha256, type, bytes: blob.size, blob }]]);
    return sha256;
  };
  const id = (kind: number, i: number) =>
    `019a0000-0000-7000-8000-${(kind * 1_000_000 + i).toString(16).padStart(12, '0')}`;
  const at = '2026-11-01T00:00:00.000Z';
  const [tripId, zone, device] = [id(1, 0), 'Asia/Tokyo', id(9, 0)];
  const trip = {
    id: tripId,
    shop: 'shop.test',
    offer: { name: null, id: null, reward: null, currency: null, url: null },
    status: 'clicked',
    anchors: { clicked: at },
    openedAt: at,
    networks: [],
    route: [],
  };
  // What goes along besides is made of pictures; these are none.
  const recipient = {
    id: 'zip',
    target: 4_000_000,
    accepts: [],
    maxFiles: null,
    maxPages: null,
    language: null,
  };
  await put(
    ['trips', 'settings'],
    [
      ['trips', trip],
      ['settings', { key: 'recipient', value: recipient }],
    ],
  );
  const text = await keep('text', 'text/plain');
  const random = new Uint8Array(bytes);
  for (let i = 0; i < pages; i++) {
    for (let from = 0; from < bytes; from += 65_536)
      crypto.getRandomValues(random.subarray(from, from + 65_536));
    // Files are what their first bytes say: others would be deflated, which pictures are not.
    random.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const picture = await keep(random, 'image/png');
    const visit = {
      id: id(2, i),
      tripId,
      url: `https://shop.test/page/${i}`,
      title: `Page ${i}`,
      pageKind: 'checkout',
      score: 5,
      signals: [],
      seenAt: at,
      zone,
      trigger: 'auto',
      incognito: false,
      device,
      lang: 'ja',
      tabId: 0,
      text,
      textCut: false,
      route: [],
      captureState: 'kept',
      withdrawnAt: null,
    };
    const hash = '0'.repeat(64);
    const capture = {
      id: id(3, i),
      visitId: visit.id,
      takenAt: at,
      zone,
      method: 'full-native',
      files: { picture, thumbnail: null, text },
      tiles: [],
      page: { width: 1280, height: 800 },
      viewport: { width: 1280, height: 800, dpr: 1, zoom: 1, scrollX: 0, scrollY: 0 },
      masks: [],
      route: [],
      environment: {
        language: 'ja',
        cookiesEnabled: true,
        doNotTrack: null,
        globalPrivacyControl: false,
        online: true,
      },
      versions: { extension: '0.1.0', browser: 'Chrome' },
      device,
      missing: [],
      contentHash: hash,
      prevHash: hash,
      hash,
    };
    await put(
      ['visits', 'captures'],
      [
        ['visits', visit],
        ['captures', capture],
      ],
    );
  }
  database.close();
  return tripId;
}
