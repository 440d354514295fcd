/** Backups that were damaged, cut, or made by someone who means harm. */
import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BackupRefused, openArchive, storeNames, writeArchive } from '../../utils/backup';
import { limits } from '../../utils/backup/format';
import { rowsOfPart } from '../../utils/backup/parts';
import { sha256 } from '../../utils/custody';
import { newestVersion } from '../../utils/db/versions';
import { at, backupOf, everything, keepPage, memory, newDatabase, restored } from './backup-world';

const schema = newestVersion;

/** Why a backup is refused; `taken` when it is not. Nothing may be written either way. */
async function refusal(backup: Blob): Promise<string> {
  const database = newDatabase();
  try {
    await restored(database, backup);
    return 'taken';
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    expect(await database.files.count()).toBe(0);
    return error.because;
  } finally {
    await database.delete();
  }
}

let backup: Blob;
let bytes: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  const database = newDatabase();
  await keepPage(database, 'page');
  backup = await backupOf(database);
  bytes = new Uint8Array(await backup.arrayBuffer());
});

const about = { schema, extension: '0.1.0', device: null, madeAt: at, head: null };

interface Forged {
  manifest?: Record<string, unknown>;
  rows?: Record<string, string>;
  extra?: Record<string, string>;
}

/** A ZIP that fits its own sums, with whatever is put into it. */
async function forged({ manifest = {}, rows = {}, extra = {} }: Forged): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  const stores: object[] = [];
  for (const [name, text] of Object.entries(rows)) {
    const content = new TextEncoder().encode(text);
    const path = `stores/${name}-0001.jsonl`;
    await zip.add(path, new Uint8ArrayReader(content));
    const count = text.split('\n').length - 1;
    const part = { path, rows: count, bytes: content.length, sha256: await sha256(content) };
    stores.push({ name, rows: count, parts: [part] });
  }
  for (const [path, text] of Object.entries(extra)) await zip.add(path, new TextReader(text));
  const files = { count: 0, bytes: 0 };
  const json = { format: 'hikae-backup', version: 1, ...about, stores, files, missing: [], ...manifest };
  await zip.add('backup.json', new TextReader(JSON.stringify(json)));
  return await zip.close();
}

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('a backup', () => {
  it('is taken where nothing was touched', async () => {
    expect(await refusal(backup)).toBe('taken');
    expect(await refusal(await forged({}))).toBe('taken');
  });

  it('is refused, or brings exactly the same, whatever byte of it was flipped', async () => {
    const whole = newDatabase();
    await restored(whole, backup);
    const wanted = JSON.stringify(await everything(whole));
    const places = new Set([...Array(60).keys()].map((i) => Math.floor((i * bytes.length) / 60)));
    let refused = 0;
    for (const place of places) {
      const changed = bytes.slice();
      changed[place] = (changed[place] ?? 0) ^ 0x10;
      const database = newDatabase();
      const end = await restored(database, new Blob([changed])).then(
        () => 'taken',
        (error: unknown) => (error instanceof BackupRefused ? 'refused' : String(error)),
      );
      if (end === 'taken') expect(JSON.stringify(await everything(database))).toBe(wanted);
      else expect([end, await database.files.count()]).toEqual(['refused', 0]);
      if (end !== 'taken') refused += 1;
      await database.delete();
    }
    expect(refused).toBeGreaterThan(places.size / 2);
  });

  it('is refused where it was cut, anywhere', async () => {
    for (const share of [0, 0.3, 0.7, 0.99])
      expect(await refusal(backup.slice(0, Math.floor(bytes.length * share)))).toMatch(
        /damaged|not-a-backup/,
      );
  });

  it.each([
    ['is none', { manifest: { format: 'other' } }, 'not-a-backup'],
    ['is of a newer format', { manifest: { version: 2 } }, 'newer'],
    ['is of a newer database', { manifest: { schema: schema + 1 } }, 'newer'],
    ['holds what is not listed', { extra: { 'files/readme.txt': 'x' } }, 'not-a-backup'],
    ['holds a name that leads elsewhere', { extra: { '../../etc/passwd': 'x' } }, 'not-a-backup'],
    ['holds a store nobody knows', { rows: { passwords: '{}\n' } }, 'not-a-backup'],
    ['lists files that are not there', { manifest: { files: { count: 1, bytes: 1 } } }, 'damaged'],
    ['holds rows that are none', { rows: { visits: '[]\n' } }, 'bad-rows'],
    ['holds no JSON', { rows: { visits: '{"id":\n' } }, 'bad-rows'],
    ['holds a row without key', { rows: { visits: '{}\n' } }, 'bad-rows'],
    ['holds a row of no shape', { rows: { visits: '{"id":"1"}\n' } }, 'bad-rows'],
    [
      'holds a row twice',
      { rows: { settings: '{"key":"a","value":1}\n{"key":"a","value":2}\n' } },
      'bad-rows',
    ],
    ['holds a setting of no kind', { rows: { settings: '{"key":"language","value":"xx"}\n' } }, 'bad-rows'],
    [
      'would make an object of its own',
      { rows: { settings: '{"key":"a","value":{"__proto__":{}}}\n' } },
      'bad-rows',
    ],
    [
      'would make one by another spelling',
      { rows: { settings: '{"key":"a","value":[{"\\u005f_proto__":{}}]}\n' } },
      'bad-rows',
    ],
    [
      'is nested deeper than a stack',
      { rows: { settings: `{"key":"a","value":${nested(200_000)}}\n` } },
      'bad-rows',
    ],
    [
      'is nested so, and names an object’s own make',
      { rows: { settings: `{"key":"__proto__","value":${nested(200_000)}}\n` } },
      'bad-rows',
    ],
    [
      'holds rows of no file',
      { rows: { files: `{"sha256":"${'0'.repeat(64)}","type":"","bytes":1}\n` } },
      'damaged',
    ],
    ['tells of another end of the log', { manifest: { head: { seq: 1, hash: '0'.repeat(64) } } }, 'damaged'],
  ] as const)('that %s is refused', async (_, forgery, because) => {
    expect(await refusal(await forged(forgery))).toBe(because);
  });

  it('that is larger than anything we write is refused before it is unpacked', async () => {
    const small = { ...limits, totalBytes: 100 };
    await expect(openArchive(backup, schema, small)).rejects.toMatchObject({ because: 'too-large' });
    const bomb = await forged({ rows: { settings: `${' '.repeat(3_000_000)}\n` } });
    const archive = await openArchive(bomb, schema, { ...limits, partBytes: 1_000_000 });
    await expect(archive.rows('settings').next()).rejects.toMatchObject({ because: 'too-large' });
  });

  it('whose log is broken is taken only where nothing is kept', async () => {
    const [there, used] = [newDatabase(), newDatabase()];
    await keepPage(there, 'page');
    await there.custody.update(2, { at: '2020-01-01T00:00:00.000Z' });
    const broken = await backupOf(there);
    await keepPage(used, 'own');
    await expect(restored(used, broken)).rejects.toMatchObject({ because: 'log-broken' });
    expect(await refusal(broken)).toBe('taken');
  });
});

describe('whatever a part holds', () => {
  it('words that only look like a harmful key are taken, and so is what is nested a little', () => {
    const line = `{"key":"__proto__","value":["\\u005f_proto__",${nested(20)}]}`;
    expect(rowsOfPart('settings', `${line}\n`)).toEqual([JSON.parse(line)]);
  });

  it('it is rows or a refusal', () => {
    const Text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.json()).map((all) => `${all.join('\n')}\n`),
    );
    fc.assert(
      fc.property(Text, fc.constantFrom(...storeNames), (text, store) => {
        try {
          for (const row of rowsOfPart(store, text))
            expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
        } catch (error) {
          expect(error).toBeInstanceOf(BackupRefused);
        }
      }),
    );
  });
});

describe('writing', () => {
  it('holds one file at a time, however many there are', async () => {
    const size = 1024 ** 2;
    const many = await Promise.all(
      [...Array(64).keys()].map(async (i) => [await sha256(new Uint8Array(size).fill(i)), i] as const),
    );
    const known = new Map(many);
    let [ahead, most, written] = [0, 0, 0];
    const sink = new WritableStream<Uint8Array>({
      write({ length }) {
        written += length;
        ahead -= length;
      },
    });
    await writeArchive(sink, {
      about,
      stores: [],
      parts: [],
      files: [...known.keys()],
      read: async (name) => {
        ahead += size;
        most = Math.max(most, ahead);
        return new Uint8Array(size).fill(known.get(name) ?? 0);
      },
    });
    expect(written).toBeGreaterThan(64 * size);
    expect(most).toBeLessThan(2 * size);
  });

  it('stops when it is cancelled, and closes nothing that would look whole', async () => {
    const controller = new AbortController();
    const into = memory();
    const writing = writeArchive(
      into.sink,
      { about, stores: [], parts: [], files: ['0'.repeat(64)], read: async () => null },
      { signal: controller.signal },
    );
    controller.abort();
    await expect(writing).rejects.toThrow();
    expect(await refusal(into.blob())).toMatch(/damaged|not-a-backup/);
  });
});
