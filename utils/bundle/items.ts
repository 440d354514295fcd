/** Everything of a case that can go or stay at home, as it is listed before an export. */
import { documentRole } from '../documents';
import { translator } from '../i18n';
import { kindOf, type Language, roleOf } from '../records';
import type { BundleCase } from './case';
import { documentExhibitsOf } from './documents';
import { exhibitsOf } from './exhibits';

/** Pages, then documents, in the order of their numbers. */
export function exportItems(
  { visits, captures, documents = [], redactions = [], zone }: Omit<BundleCase, 'exportedAt' | 'versions'>,
  language: Language,
) {
  const t = translator(language);
  const pages = exhibitsOf(visits, captures);
  return [
    ...pages.map(({ number, visit, folders }) => ({
      id: visit.id,
      number,
      kind: t(`pageKind_${kindOf(visit)}`),
      title: visit.title,
      at: visit.seenAt,
      zone: visit.zone,
      incomplete: folders.some(({ capture }) => !capture || capture.incomplete || capture.missing.length > 0),
      redactions: redactions.filter(({ visitId }) => visitId === visit.id).map(({ id }) => id),
    })),
    ...documentExhibitsOf(documents, pages.length).map(({ number, document }) => ({
      id: document.id,
      number,
      kind: documentRole(roleOf(document))?.name[language] ?? t('document_role_none'),
      title: document.name,
      at: document.addedAt,
      zone,
      incomplete: false,
      redactions: [],
    })),
  ];
}
