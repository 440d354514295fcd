/**
 * Spain: the days kept in all of it. Each community and town adds its own (and may keep the Monday after one that falls on a
 * Sunday), which no text of terms counts on.
 */
import { daysOfRows } from '../holiday-rules';
import type { HolidayCalendar } from '../holidays';

export default {
  id: 'es',
  zones: ['Europe/Madrid', 'Atlantic/Canary', 'Africa/Ceuta'],
  closed: (year) =>
    daysOfRows(
      [
        { on: '1-1' },
        { on: '1-6' },
        { easter: -2 },
        { on: '5-1' },
        { on: '8-15' },
        { on: '10-12' },
        { on: '11-1' },
        { on: '12-6' },
        { on: '12-8' },
        { on: '12-25' },
      ],
      year,
    ),
  sources: ['https://www.boe.es/buscar/act.php?id=BOE-A-1983-20989'],
} satisfies HolidayCalendar;
