/** A trip among many, likeliest first; and what else something can be put to. */
import type { ComponentChildren } from 'preact';
import type { Trip } from '../../utils/records';
import { useWords } from '../words';

interface TripSelectProps {
  label: string;
  trips: readonly Trip[];
  chosen: string;
  onChoose: (value: string) => void;
  /** Options before the trips. */
  children?: ComponentChildren;
}

export function TripSelect({ label, trips, chosen, onChoose, children }: TripSelectProps) {
  const { t, times } = useWords();
  return (
    <label class="trip-select">
      <span>{label}</span>
      <select value={chosen} onChange={({ currentTarget: { value } }) => onChoose(value)}>
        <option value="">{t('trip_choose')}</option>
        {children}
        {trips.map(({ id, portal, shop, openedAt, orderNumber }) => (
          <option key={id} value={id}>
            {times.day(openedAt)} {portal ? `${portal.name} → ` : ''}
            {shop}
            {orderNumber ? ` · ${orderNumber}` : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
