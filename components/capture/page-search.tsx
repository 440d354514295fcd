/** Looking for words in a page: where they stand in its picture, one place after the other. */
import { useMemo, useState } from 'preact/hooks';
import { findAll } from '../../utils/capture/quote';
import type { Capture, Rect } from '../../utils/records';
import { useWords } from '../words';
import { type LoadFile, useFileText } from './file-url';
import { placesIn } from './quote-sight';

export interface Search {
  words: string;
  /** Number of the place that is looked at, from 0. */
  at: number;
  /** Boxes of each place, CSS px of the page; empty where it is not to be seen. */
  places: readonly (readonly Rect[])[];
  look: (words: string) => void;
  step: (by: 1 | -1) => void;
}

/** Places are read only once something is looked for. */
export function useSearch(load: LoadFile, capture: Capture): Search {
  const [{ words, at }, set] = useState({ words: '', at: 0 });
  const text = useFileText(load, (words && capture.files.places) || null);
  const stored = useMemo(() => placesIn(text ?? null), [text]);
  const places = useMemo(
    () => (stored ? findAll(words, stored).map(({ boxes }) => boxes) : []),
    [stored, words],
  );
  return {
    words,
    at,
    places,
    look: (wanted) => set({ words: wanted, at: 0 }),
    step: (by) => set({ words, at: (at + by + places.length) % Math.max(1, places.length) }),
  };
}

export function PageSearch({ search: { words, at, places, look, step } }: { search: Search }) {
  const { t } = useWords();
  const found = places.length
    ? t('viewer_search_count', at + 1, places.length)
    : words.trim()
      ? t('viewer_search_none')
      : '';
  return (
    <form
      class="page-search"
      onSubmit={(event) => {
        event.preventDefault();
        step(1);
      }}
    >
      <input
        type="search"
        aria-label={t('viewer_search')}
        placeholder={t('viewer_search')}
        value={words}
        onInput={({ currentTarget }) => look(currentTarget.value)}
      />
      <button type="button" disabled={places.length < 2} onClick={() => step(-1)}>
        {t('viewer_previous')}
      </button>
      <button type="submit" disabled={places.length < 2}>
        {t('viewer_next')}
      </button>
      <span class="why" role="status">
        {found}
        {places[at]?.length === 0 && ` · ${t('viewer_search_unseen')}`}
      </span>
    </form>
  );
}
