/** What portals call the states of a trip, and which state a word on a history page means. */
import type { Portal } from './portal-shape';
import type { TripStatus } from './records';

/**
 * Words that several portals use, as read on their help pages (listed in their files). Words that mean different things
 * at different portals ("claimed") stand in the portal's file only.
 */
const common: Partial<Record<TripStatus, readonly string[]>> = {
  clicked: ['広告閲覧履歴', 'click history', 'shopping trip', 'activado'],
  unlisted: ['未反映', '記載なし', 'untracked', 'no registrado'],
  pending: [
    '判定中',
    '承認待ち',
    '獲得予定',
    '予定明細',
    '未確定報酬',
    '集計中',
    '付与予定',
    '添削中',
    '承認中',
    'pending',
    'pending uplift',
    'tracked',
    'pendiente',
    'por llegar',
  ],
  confirmed: ['承認', '有効', '確定', '確定報酬', 'confirmed', 'approved', 'confirmado', 'recibida'],
  payable: ['利用可能', 'payable', 'available', 'credited', 'acreditado'],
  paid: ['paid out', 'pagado', 'transferido'],
  rejected: ['否認', '非承認', '無効', '却下', '対象外', 'declined', 'rejected', 'ineligible', 'rechazado'],
  expired: ['失効', 'expired', 'caducado'],
};

const plain = (word: string): string => word.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

const indexOf = (words: Partial<Record<TripStatus, readonly string[]>>): Map<string, TripStatus> =>
  new Map(
    (Object.entries(words) as [TripStatus, readonly string[]][]).flatMap(([status, list]) =>
      list.map((word) => [plain(word), status] as const),
    ),
  );

const commonIndex = indexOf(common);

/**
 * The state a portal's own label means; its own words come before common ones. The whole label must be the word:
 * 承認 is not 非承認.
 * @returns null for a label that is none of them
 */
export function statusOfLabel(
  label: string,
  portal: Pick<Portal, 'statusWords'> | null = null,
): TripStatus | null {
  const word = plain(label);
  return indexOf(portal?.statusWords ?? {}).get(word) ?? commonIndex.get(word) ?? null;
}
