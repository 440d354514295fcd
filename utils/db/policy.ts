/** What a trip's shop says of returns and refunds, read from the texts of its kept pages. */
import { claimKind, type DeskCase, type PolicyLine, policyPages, readPolicy } from '../claims';
import type { HikaeDatabase } from '../db';
import { redactionsOf } from './redactions';

/** Pages read at most: the policy stands on one or two. */
const mostPages = 12;

/** Whether what the shop says of returns plays a part: it decides the claim itself. */
export const asksShop = ({ claim }: Pick<DeskCase, 'claim'>): boolean =>
  claimKind(claim?.kind ?? '')?.desk === 'shop';

/** In the order of the exhibits. Reads bytes last: nothing of the database may be asked after it in the same transaction. */
export async function policyOf(
  database: HikaeDatabase,
  exhibits: DeskCase['exhibits'],
): Promise<PolicyLine[]> {
  const pages = policyPages(exhibits).slice(-mostPages);
  const visits = await database.visits.bulkGet(pages.map(({ visitId }) => visitId));
  const redactions = await redactionsOf(
    database,
    pages.map(({ visitId }) => visitId),
  );
  // Of a page that was blackened, what the desk is shown.
  const told = new Map(redactions.map(({ visitId, visit }) => [visitId, visit.text]));
  const files = await database.files.bulkGet(
    visits.map((visit) => (visit ? (told.get(visit.id) ?? visit.text) : '')),
  );
  const texts = await Promise.all(files.map((file) => file?.blob.text() ?? ''));
  const lines = pages.flatMap(({ number }, index) => readPolicy(texts[index] ?? '', number));
  // The same words stand at the foot of every page.
  const seen = new Set<string>();
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
}
