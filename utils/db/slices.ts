/** Slices: each is stored with its picture and its line in the custody log before the next is taken. */
import { hashOfSlice } from '../custody';
import type { HikaeDatabase } from '../db';
import type { Slice } from '../records';
import { asFile, keep } from './keep';

/**
 * Stores a slice of a visit. Resolves when it is stored; the record is returned with the file it names.
 * `also` runs in the same transaction: Dexie calls only. Throws what the database throws; then nothing of it was stored.
 */
export async function keepSlice(
  database: HikaeDatabase,
  picture: Blob,
  record: Omit<Slice, 'file'>,
  also: () => Promise<unknown> = async () => {},
): Promise<Slice> {
  const file = await asFile(picture);
  const slice: Slice = { ...record, file: file.sha256 };
  const digest = await hashOfSlice(slice);
  await keep(database, async () => {
    // Taken back and removed meanwhile: its slice would belong to nothing.
    if (!(await database.visits.get(slice.visitId))) throw new Error(`No visit ${slice.visitId} is stored`);
    return {
      files: [file],
      events: [{ at: slice.takenAt, action: 'slice-kept', subject: slice.id, digest }],
      write: async () => {
        await database.slices.add(slice);
        await also();
      },
    };
  });
  return slice;
}

/** The slices of a visit, oldest first. */
export const slicesOf = (database: HikaeDatabase, visitId: string): Promise<Slice[]> =>
  database.slices.where('visitId').equals(visitId).sortBy('takenAt');

/** The picture of a slice. Throws when its file is not there. */
export async function pictureOfSlice(database: HikaeDatabase, { file }: Pick<Slice, 'file'>): Promise<Blob> {
  const row = await database.files.get(file);
  if (!row) throw new Error(`No file ${file} is stored`);
  return row.blob;
}
