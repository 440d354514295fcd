/** Rows of a collector of many years: trips, their pages and captures, dates and claims. Made in the extension's own page, since so many rows are slow to send. */

export interface Counts {
  trips: number;
  captures: number;
  /** Kept history pages of portals, of 50 rows each. */
  histories: number;
}

/** Runs in the extension: captures from the one to before the other; all the rest with the first. */
export async function putMany({ trips, histories }: Counts, from: number, until: number): Promise<void> {
  const opening = indexedDB.open('hikae');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const id = (kind: number, i: number) =>
    `019a0000-0000-7000-8000-${(kind * 1_000_000 + i).toString(16).padStart(12, '0')}`;
  const instant = (i: number) => new Date(Date.UTC(2026, 10, 1) - i * 7_200_000).toISOString();
  const statuses = ['clicked', 'unlisted', 'pending', 'confirmed', 'payable', 'paid', 'rejected', 'expired'];
  const names = ['モッピー', 'ハピタス', 'Quidco', 'beruby', '商店会ポイント'];
  const hop = (i: number, n: number) => ({
    url: `https://hop-${n}.test/click?offer=${i}&u=${'x'.repeat(160)}`,
    at: instant(i),
    kind: n ? 'redirect' : 'request',
    status: 302,
    serverDate: 'Sun, 22 Nov 2026 05:01:00 GMT',
  });
  const tripOf = (i: number) => ({
    id: id(1, i),
    portal: { host: `portal-${i % 40}.test`, name: `${names[i % 5]} ${i % 40}` },
    shop: `shop-${i % 300}.test`,
    offer: { name: `秋の感謝祭 ${i} % 還元 新規申込み`, id: `A-${i}`, reward: i, currency: 'JPY', url: null },
    status: statuses[i % 8],
    orderNumber: `TS-2026-${100_000 + i}`,
    amount: { value: 1_000 + i, currency: 'JPY' },
    anchors: { clicked: instant(i), purchased: instant(i) },
    openedAt: instant(i),
    networks: ['a8'],
    route: Array.from({ length: 5 }, (_, n) => hop(i, n)),
  });
  const hash = '0'.repeat(64);
  const visitOf = (i: number) => ({
    id: id(2, i),
    tripId: id(1, i % trips),
    url: `https://shop-${i % 300}.test/page/${i}`,
    title: `Page ${i}`,
    pageKind: 'checkout',
    score: 5,
    signals: [],
    seenAt: instant(i % trips),
    zone: 'Asia/Tokyo',
    trigger: 'auto',
    incognito: false,
    device: id(9, 0),
    lang: 'ja',
    tabId: 1,
    text: hash,
    textCut: false,
    route: [],
    captureState: 'kept',
    withdrawnAt: null,
  });
  const captureOf = (i: number) => ({
    id: id(3, i),
    visitId: id(2, i),
    takenAt: instant(i % trips),
    zone: 'Asia/Tokyo',
    method: 'viewport',
    files: { picture: hash, thumbnail: hash, text: hash },
    tiles: [],
    page: { width: 1280, height: 2400 },
    viewport: { width: 1280, height: 900, dpr: 1, zoom: 1, scrollX: 0, scrollY: 0 },
    masks: [],
    route: [],
    environment: null,
    versions: { extension: '0.1.0', browser: 'Chromium' },
    device: id(9, 0),
    contentHash: hash,
    prevHash: hash,
    hash,
    missing: [],
  });
  const reminderOf = (i: number) => {
    const date = instant(-i).slice(0, 10);
    const tripId = id(1, i % trips);
    return {
      id: `${tripId}/payout-due`,
      tripId,
      rule: 'payout-due',
      dueAt: instant(-i),
      due: { date, earliest: date, latest: date },
      zone: 'Asia/Tokyo',
      factId: null,
      quote: null,
      // The background has told what is due, and the user has done most of it: nobody writes while the page is measured.
      state: instant(-i) > new Date().toISOString() ? 'waiting' : i % 8 ? 'done' : 'told',
    };
  };
  // Every other row may be a trip's, by shop, day and sum.
  const historyOf = (i: number) =>
    Array.from({ length: 50 }, (_, n) => {
      const trip = i + n * 40;
      return `${instant(trip).slice(0, 10)}\tshop-${n % 2 ? 999 : trip % 300}.test\t${1_000 + trip}円\t${n % 3 ? '判定中' : '承認'}`;
    }).join('\n');
  const fileOf = (i: number) => {
    const blob = new Blob([`ポイント通帳\n日付\tショップ\t金額\t状態\n${historyOf(i)}\n`], {
      type: 'text/plain',
    });
    return { sha256: i.toString(16).padStart(64, '0'), type: blob.type, bytes: blob.size, blob };
  };
  const pageOf = (i: number) => {
    const url = `https://portal-${i}.test/history`;
    const seenAt = new Date(Date.now() - i * 60_000).toISOString();
    return {
      ...visitOf(0),
      id: id(4, i),
      tripId: null,
      url,
      pageKind: 'account',
      seenAt,
      text: fileOf(i).sha256,
    };
  };
  const once = (length: number) => (from === 0 ? Array.from({ length }, (_, i) => i) : []);
  const those = Array.from({ length: until - from }, (_, i) => from + i);
  const rows = {
    trips: once(trips).map(tripOf),
    visits: [...those.map(visitOf), ...once(histories).map(pageOf)],
    captures: those.map(captureOf),
    reminders: once(trips).map(reminderOf),
    files: once(histories).map(fileOf),
  };
  for (const store of ['trips', 'visits', 'captures', 'reminders', 'files'] as const) {
    const writing = database.transaction(store, 'readwrite');
    for (const row of rows[store]) writing.objectStore(store).put(row);
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
  }
  database.close();
}
