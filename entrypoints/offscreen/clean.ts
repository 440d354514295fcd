/** MHTML → the snapshot that is kept. */
import { convert } from 'mhtml-to-html/browser';
import type { Cleaned, CleanRequest } from '../../utils/capture';
import { counted } from '../../utils/capture/masked';
import { cleanSnapshot } from '../../utils/capture/snapshot';

/** Unpacks and cleans a saved page. Throws when it cannot be read, or searched in time. */
export async function clean({ mhtml, state, personal = false }: CleanRequest): Promise<Cleaned> {
  const { data } = await convert(new Uint8Array(await mhtml.arrayBuffer()));
  const { html, masked } = counted((onMasked) => cleanSnapshot(data, { state, personal, onMasked }));
  return { snapshot: new Blob([html], { type: 'text/html;charset=utf-8' }), masked };
}
