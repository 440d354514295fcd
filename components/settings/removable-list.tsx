/** A list whose lines can be taken out, and put back where they stood for as long as the list is shown. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

export interface Line<Item> {
  item: Item;
  /** What the line is called, by which it is also known and sorted. */
  name: string;
  content: ComponentChildren;
  /** Said in its place once it was taken out. */
  gone: string;
}

interface RemovableListProps<Item> {
  lines: readonly Line<Item>[];
  /** Said when there is no line. */
  none: string;
  remove: string;
  /** Accessible name of a line's button. */
  removeNamed: (name: string) => string;
  onRemove: (item: Item) => void;
  onUndo: (item: Item) => void;
}

export function RemovableList<Item>(props: RemovableListProps<Item>) {
  const { lines, none, remove, removeNamed, onRemove, onUndo } = props;
  const [removed, setRemoved] = useState<readonly Line<Item>[]>([]);
  const gone = removed.filter(({ name }) => !lines.some((line) => line.name === name));
  const all = [...lines, ...gone].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (!all.length) return <p class="why">{none}</p>;
  const takeOut = (line: Line<Item>) => {
    setRemoved((others) => [...others.filter(({ name }) => name !== line.name), line]);
    onRemove(line.item);
  };
  return (
    <ul>
      {all.map((line) =>
        gone.includes(line) ? (
          <Gone key={`${line.name} gone`} line={line} onUndo={() => onUndo(line.item)} />
        ) : (
          <li key={line.name}>
            <span>{line.content}</span>
            <button type="button" aria-label={removeNamed(line.name)} onClick={() => takeOut(line)}>
              {remove}
            </button>
          </li>
        ),
      )}
    </ul>
  );
}

function Gone({ line, onUndo }: { line: Line<unknown>; onUndo: () => void }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  // The button that had the focus has gone: the focus stays on its line.
  useEffect(() => button.current?.focus(), []);
  return (
    <li>
      <span class="why" role="status">
        {line.gone}
      </span>
      <button ref={button} type="button" aria-label={t('settings_undo_named', line.name)} onClick={onUndo}>
        {t('settings_undo')}
      </button>
    </li>
  );
}
