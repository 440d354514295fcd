/** Makes cases as the extension would have stored them: real hashes, a real chain, tiny pictures. */
import { v7 as uuid } from 'uuid';
import type { BundleCase } from '../../utils/bundle';
import { exhibitsOf } from '../../utils/claims';
import {
  type CaptureDraft,
  type CustodyEvent,
  chainLines,
  genesis,
  hashOfVisit,
  sealCapture,
  sha256,
} from '../../utils/custody';
import type { Capture, CustodyLine, PageKind, Trip, Visit } from '../../utils/records';
import { png } from './bundle-picture';
import { tripOf } from './bundle-trip-record';
import { deskCase } from './claim-cases';

let count = 0;
/** Ids as UUIDv7, the same in every run. */
export const id = () => {
  count += 1;
  return uuid({ msecs: Date.UTC(2026, 10, 22) + count, seq: count, random: new Uint8Array(16).fill(7) });
};

export interface Page {
  kind: PageKind;
  minute: number;
  url: string;
  title: string;
  text: string;
  /** How the picture was taken: Chrome keeps two captures, Firefox one. */
  as: 'chrome' | 'firefox' | 'tiled' | 'incomplete' | 'text-only';
}

/** A case under construction: stores bytes, grows the chain. */
export class CaseMaker {
  readonly files = new Map<string, Blob>();
  readonly visits: Visit[] = [];
  readonly captures: Capture[] = [];
  custody: CustodyLine[] = [];
  readonly tripId = id();
  readonly device = id();

  at = (minute: number, second = 0) => new Date(Date.UTC(2026, 10, 22, 5, minute, second, 120)).toISOString();

  async keep(content: Uint8Array<ArrayBuffer> | string, type: string): Promise<string> {
    const blob = new Blob([content], { type });
    const digest = await sha256(content);
    this.files.set(digest, blob);
    return digest;
  }

  async log(event: CustodyEvent): Promise<void> {
    this.custody.push(...(await chainLines(this.custody.at(-1) ?? null, [event])));
  }

  async addPage(page: Page): Promise<void> {
    const text = await this.keep(page.text, 'text/plain');
    const visit: Visit = {
      id: id(),
      tripId: this.tripId,
      url: page.url,
      title: page.title,
      pageKind: page.kind,
      score: 7,
      signals: [{ id: 'heading', weight: 4, found: page.title.slice(0, 100) }],
      seenAt: this.at(page.minute),
      zone: 'Asia/Tokyo',
      trigger: page.as === 'tiled' ? 'manual' : 'auto',
      incognito: false,
      device: this.device,
      lang: 'ja',
      tabId: 12,
      text,
      textCut: false,
      route: [],
      captureState: page.as === 'text-only' ? 'pending' : page.as === 'incomplete' ? 'incomplete' : 'kept',
      withdrawnAt: null,
    };
    this.visits.push(visit);
    await this.log({
      at: visit.seenAt,
      action: 'visit-recorded',
      subject: visit.id,
      digest: await hashOfVisit(visit),
    });
    if (page.as === 'text-only') return;
    const methods = {
      chrome: ['viewport', 'reconstruction'],
      firefox: ['full-native'],
      tiled: ['full-stitched'],
      incomplete: ['viewport'],
    } as const;
    for (const method of methods[page.as]) await this.addCapture(visit, page, method);
  }

  async addCapture(visit: Visit, page: Page, method: Capture['method']): Promise<void> {
    const lost = page.as === 'incomplete';
    const drawn = method === 'reconstruction';
    const picture = lost ? null : await this.keep(png(page.minute * 3 + (drawn ? 1 : 0)), 'image/png');
    const second = page.as === 'tiled' ? await this.keep(png(200 + page.minute, 4, 2), 'image/png') : null;
    const tile = { x: 0, width: 1280, pixelWidth: 4 };
    const snapshot =
      drawn || method === 'full-native'
        ? await this.keep(`<!doctype html><title>${page.kind}</title>`, 'text/html')
        : null;
    const head = this.custody.at(-1)?.hash ?? genesis;
    const draft: CaptureDraft = {
      id: id(),
      visitId: visit.id,
      takenAt: this.at(page.minute, drawn ? 3 : 1),
      zone: visit.zone,
      method,
      files: { picture, thumbnail: null, text: visit.text, ...(snapshot && { snapshot }) },
      tiles: [
        ...(picture ? [{ ...tile, file: picture, y: 0, height: 16_000, pixelHeight: 3 }] : []),
        ...(second ? [{ ...tile, file: second, y: 16_000, height: 9_000, pixelHeight: 2 }] : []),
      ],
      page: { width: 1280, height: drawn || second ? 3_400 : 800 },
      viewport: { width: 1280, height: 800, dpr: 1, zoom: 1, scrollX: 0, scrollY: 0 },
      masks: page.kind === 'checkout' ? [{ why: 'card', x: 40, y: 300, width: 300, height: 40 }] : [],
      route: [],
      serverDate: 'Sun, 22 Nov 2026 05:03:00 GMT',
      clockSkewMs: 420,
      environment: {
        language: 'ja',
        cookiesEnabled: true,
        doNotTrack: null,
        globalPrivacyControl: false,
        online: true,
      },
      versions: { extension: '0.1.0', browser: 'Chrome 156' },
      device: this.device,
      ...(drawn && { drawnBy: 'html2canvas', agreement: 0.9731 }),
      ...(lost && { incomplete: 'navigated-away' as const }),
      missing: lost ? ['picture', 'snapshot'] : [],
    };
    const capture = await sealCapture(draft, visit.url, head);
    this.captures.push(capture);
    const action = lost ? 'capture-incomplete' : 'capture-kept';
    await this.log({ at: capture.takenAt, action, subject: capture.id, digest: capture.hash });
  }

  /** The case as it stands. */
  case(trip: Partial<Trip> | null = {}): BundleCase {
    const told = trip && { ...tripOf(this), ...trip };
    return {
      trip: told,
      desk: told && deskCase({ trip: told, portal: null, exhibits: exhibitsOf(this.visits, told) }),
      visits: [...this.visits],
      captures: [...this.captures],
      custody: [...this.custody],
      file: async (digest) => {
        const blob = this.files.get(digest);
        if (!blob) throw new Error('gone');
        return blob;
      },
      exportedAt: this.at(59),
      zone: 'Asia/Tokyo',
      versions: { extension: '0.1.0', browser: 'Chrome 156' },
    };
  }
}
