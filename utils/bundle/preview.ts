/** The report as it will be, before anything is packed. */
import type { Language } from '../records';
import type { BundleCase } from './case';
import { exhibitsThatGo } from './exhibits-that-go';
import { usableZone } from './names';
import { toldCase } from './redactions';
import { reportOf } from './report';

/** `index.html` of a case, without its pictures: no bytes are read. */
export async function previewOf(given: BundleCase, language: Language): Promise<string> {
  const bundleCase = await toldCase({ ...given, zone: usableZone(given.zone) });
  const { exhibits, papers } = exhibitsThatGo(bundleCase);
  const filled = exhibits.map((exhibit) => ({
    ...exhibit,
    folders: exhibit.folders.map((folder) => ({ ...folder, files: [], unreadable: [] })),
  }));
  const documents = papers.map((paper) => ({ ...paper, file: null }));
  return reportOf(bundleCase, filled, documents, language);
}
