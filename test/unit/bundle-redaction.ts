/** A redaction of a case's page, as the extension would have stored it; its black pictures are made from nothing. */
import { tellingWords } from '../../utils/capture/mask-words';
import { hashOfRedaction, hashOfVisit, sealedRedaction } from '../../utils/custody';
import type { Capture, Redaction } from '../../utils/records';
import { sealRedaction, toldVisit } from '../../utils/redaction';
import { type CaseMaker, id } from './bundle-case';
import { png } from './bundle-picture';

/** Blackens the line `hidden` of a page's first capture of this method; `told` is what is left of its text. */
export async function redact(
  maker: CaseMaker,
  { url, method, hidden, told }: { url: string; method: Capture['method']; hidden: string; told: string },
): Promise<Redaction> {
  const visit = maker.visits.find((one) => one.url.startsWith(url));
  const capture = maker.captures.find((one) => one.visitId === visit?.id && one.method === method);
  if (!visit || !capture) throw new Error(`no ${method} of ${url}`);
  const { contentHash: _, prevHash: __, hash: ___, seams: ____, ...kept } = capture;
  const text = await maker.keep(told, 'text/plain');
  const tiles = [];
  for (const tile of capture.tiles)
    tiles.push({ ...tile, file: await maker.keep(png(0, 4, tile.pixelHeight), 'image/png') });
  const own = { id: id(), visitId: visit.id, at: maker.at(50), zone: 'Asia/Tokyo' };
  const redaction = await sealRedaction(
    {
      files: [],
      redaction: {
        ...own,
        captureId: capture.id,
        boxes: [{ x: 10, y: 20, width: 300, height: 24 }],
        of: {
          capture: capture.hash,
          visit: await hashOfVisit(visit),
          pictures: capture.tiles.map(({ file }) => file),
        },
        text: 'masked',
        visit: toldVisit(visit, text, { state: 'masked', mask: tellingWords([hidden]) }),
        hidden: [hidden],
        words: [],
        withdrawnAt: null,
      },
      draft: {
        ...kept,
        id: own.id,
        files: { picture: tiles[0]?.file ?? null, thumbnail: null, text },
        tiles,
      },
    },
    maker.custody.at(-1)?.hash ?? '',
  );
  await maker.log({
    at: own.at,
    action: 'capture-redacted',
    subject: own.id,
    digest: await hashOfRedaction(sealedRedaction(redaction)),
  });
  return redaction;
}
