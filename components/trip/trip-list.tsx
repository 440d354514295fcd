/** All trips that were found, in one list however long. Arrow keys go through it; what has the focus stays. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TripGroup, TripLine } from '../../utils/trips';
import { useVirtual } from '../virtual';
import { useWords } from '../words';
import { TripLineView } from './trip-line';
import './trip-list.css';

interface TripListProps {
  /** One without a name where they are not grouped. */
  groups: readonly TripGroup[];
  grouped: boolean;
  chosen: string | null;
  /** The user's day, `YYYY-MM-DD`. */
  today: string;
  /** Address of a trip's page. */
  href: (tripId: string) => string;
}

type Row = { group: TripGroup } | { line: TripLine };

const rowsOf = (groups: readonly TripGroup[], grouped: boolean): Row[] =>
  groups.flatMap((group): Row[] => [
    ...(grouped ? [{ group }] : []),
    ...group.lines.map((line) => ({ line })),
  ]);

export function TripList({ groups, grouped, chosen, today, href }: TripListProps) {
  const { t } = useWords();
  const rows = rowsOf(groups, grouped);
  const [held, setHeld] = useState<number | null>(null);
  const { scroller, virtualizer } = useVirtual({
    count: rows.length,
    estimate: (index) => (rows[index] && 'group' in rows[index] ? 40 : 84),
    keyOf: (index) => keyOf(rows[index], index),
    held,
  });
  const goTo = useGoTo(rows, virtualizer, scroller, setHeld);
  return (
    <div class="trip-scroll" ref={scroller}>
      <ul
        class="trip-list"
        aria-label={t('nav_trips')}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
        onKeyDown={(event) => {
          if (goTo(event.key, indexOf(event.target))) event.preventDefault();
        }}
        onFocusIn={({ target }) => setHeld(indexOf(target))}
        onFocusOut={() => setHeld(null)}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            data-index={index}
            ref={virtualizer.measureElement}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            <RowView row={rows[index]} chosen={chosen} today={today} href={href} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const keyOf = (row: Row | undefined, index: number): string =>
  row === undefined ? String(index) : 'group' in row ? `group ${row.group.portal}` : row.line.trip.id;

/** The row an element stands in. */
function indexOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('li[data-index]') : null;
  return row ? Number(row.dataset.index) : null;
}

interface RowViewProps extends Pick<TripListProps, 'chosen' | 'today' | 'href'> {
  row: Row | undefined;
}

function RowView({ row, chosen, today, href }: RowViewProps) {
  const { t, times } = useWords();
  if (!row) return null;
  if ('line' in row)
    return (
      <TripLineView
        line={row.line}
        today={today}
        href={href(row.line.trip.id)}
        isChosen={row.line.trip.id === chosen}
      />
    );
  const { portal, lines } = row.group;
  return (
    <h3>
      {portal ?? t('trips_group_none')} <small>{times.number(lines.length)}</small>
    </h3>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

type Virtual = ReturnType<typeof useVirtual>;

/** Moves the focus by a key: the row may have to be drawn first. @returns whether the key was one of its own */
function useGoTo(
  rows: readonly Row[],
  virtualizer: Virtual['virtualizer'],
  scroller: Virtual['scroller'],
  hold: (index: number) => void,
) {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    const link = scroller.current?.querySelector<HTMLElement>(`li[data-index="${wanted.current}"] a`);
    if (wanted.current === null || !link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });
  return (key: string, from: number | null): boolean => {
    const step = steps[key];
    if (step === undefined || from === null) return false;
    const to = lineFrom(rows, Math.max(0, Math.min(rows.length - 1, from + step)), Math.sign(step));
    if (to === null) return true;
    wanted.current = to;
    hold(to);
    virtualizer.scrollToIndex(to, { align: 'auto' });
    return true;
  };
}

/** The row itself where it is a trip, else the next trip that way, else the other way. */
function lineFrom(rows: readonly Row[], index: number, way: number): number | null {
  for (const step of [way, -way])
    for (let at = index; at >= 0 && at < rows.length; at += step) {
      const row = rows[at];
      if (row && 'line' in row) return at;
    }
  return null;
}
