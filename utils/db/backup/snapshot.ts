/** All rows of one moment, as text: what changes afterwards is in the next backup. */
import type { Dexie, Table } from 'dexie';
import { asPart, type Part, partSize, type StoreName, storeNames } from '../../backup';

export interface Snapshot {
  /** Version of the database. */
  schema: number;
  /** Stores that this version has. */
  stores: StoreName[];
  parts: Part[];
  /** Names of the files. */
  files: string[];
  /** Last line of the custody log. */
  head: { seq: number; hash: string } | null;
  /** Files and rows. */
  rows: number;
}

/** Rows read at a time. */
const batch = 500;

/**
 * Reads every store in one transaction, in batches by primary key. Bytes of files stay where they are: they are named by their hash and never
 * change. The private half of a key cannot be taken out of the browser; of a key there is its public half.
 */
export async function snapshot(database: Dexie): Promise<Snapshot> {
  if (!database.isOpen()) await database.open();
  const tables = database.tables.filter((table) => storeNames.some((name) => name === table.name));
  const taken: Snapshot = { schema: database.verno, stores: [], parts: [], files: [], head: null, rows: 0 };
  await database.transaction('r', tables, async () => {
    for (const name of storeNames) {
      const table = tables.find((one) => one.name === name);
      if (!table) continue;
      taken.stores.push(name);
      await readStore(table, name, taken);
    }
  });
  return taken;
}

async function readStore(table: Table, store: StoreName, taken: Snapshot) {
  let lines: string[] = [];
  let size = 0;
  const close = () => {
    // Made here and now: nothing but the database may be waited for inside a transaction.
    if (lines.length) taken.parts.push(asPart(store, lines));
    lines = [];
    size = 0;
  };
  for await (const rows of batchesOf(table)) {
    for (const row of rows) {
      const line = JSON.stringify(plain(store, row));
      lines.push(line);
      size += line.length;
      if (size >= partSize) close();
      if (store === 'files') taken.files.push(String(row.sha256));
      if (store === 'custody') taken.head = { seq: Number(row.seq), hash: String(row.hash) };
    }
    taken.rows += rows.length;
  }
  close();
}

type StoredRow = Record<string, unknown>;

/** All rows of a store by primary key, some at a time. Dexie calls only. */
export async function* batchesOf(table: Table): AsyncGenerator<StoredRow[]> {
  const key = table.schema.primKey.name;
  let last: unknown;
  for (;;) {
    const rows: StoredRow[] = await (last === undefined
      ? table.orderBy(':id')
      : table.where(':id').above(last)
    )
      .limit(batch)
      .toArray();
    if (!rows.length) return;
    yield rows;
    last = rows.at(-1)?.[key];
  }
}

function plain(store: StoreName, row: StoredRow): StoredRow {
  if (store === 'files') return { sha256: row.sha256, type: row.type, bytes: row.bytes };
  return store === 'keys' ? { ...row, privateKey: null } : row;
}
