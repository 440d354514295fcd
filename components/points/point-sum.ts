/** Sums of points as they are shown. */
import type { Sum } from '../../utils/statements';
import type { Times } from '../times';

const signs: Readonly<Record<string, string>> = { point: 'pt', mile: 'miles' };

export const sayPoints = ({ value, unit }: Sum, times: Times): string =>
  times.sum(value, signs[unit] ?? unit);
