/** MHTML → the snapshot that is kept. */
import { convert } from 'mhtml-to-html/browser';
import type { Cleaned, CleanRequest } from '../../utils/capture';
import { cleanSnapshot } from '../../utils/capture/snapshot';

/** Unpacks and cleans a saved page. Throws when it cannot be read, or searched in time. */
export async function clean({ mhtml, state }: CleanRequest): Promise<Cleaned> {
  const { data } = await convert(new Uint8Array(await mhtml.arrayBuffer()));
  return { snapshot: new Blob([cleanSnapshot(data, { state })], { type: 'text/html;charset=utf-8' }) };
}
