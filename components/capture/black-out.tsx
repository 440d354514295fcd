/** Blackening parts of a picture: found by words, added by keyboard, listed, undone, saved. Drawing itself is `BlackLayer`. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { extentOf } from '../../utils/capture/picture-extent';
import { findAll } from '../../utils/capture/quote';
import type { Capture, Rect } from '../../utils/records';
import { Busy } from '../busy';
import { useWords } from '../words';
import type { BlackBoxes } from './black-boxes';
import { type LoadFile, useFileText } from './file-url';
import { placesIn } from './quote-sight';
import type { Redacting } from './redacting';

interface BlackOutProps {
  capture: Capture;
  load: LoadFile;
  boxes: BlackBoxes;
  save: Redacting['save'];
  /** Saved, or left. */
  onEnd: (saved: boolean) => void;
}

export function BlackOut({ capture, load, boxes, save, onEnd }: BlackOutProps) {
  const { t } = useWords();
  const saving = useSaving(boxes, save, () => onEnd(true));
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const addOne = () => boxes.add([inSight(head.current?.closest('dialog') ?? null, capture)]);
  return (
    <section class="black-out">
      <h3 ref={head} tabIndex={-1}>
        {t('redact')}
      </h3>
      <p class="why">{t('redact_note')}</p>
      <p class="why">{t('redact_how')}</p>
      <FindToBlack capture={capture} load={load} boxes={boxes} />
      <div class="row">
        <button type="button" onClick={addOne}>
          {t('redact_add')}
        </button>
        <button type="button" disabled={!boxes.canUndo} onClick={boxes.undo}>
          {t('redact_undo')}
        </button>
      </div>
      <BoxList boxes={boxes} />
      {saving.problem && (
        <p class="problem" role="alert">
          {t(`redact_problem_${saving.problem}`)}
        </p>
      )}
      {saving.under ? (
        <Busy label={t('redact_saving')} {...saving.under} onCancel={saving.cancel} />
      ) : (
        <div class="row">
          <button type="button" class="main" disabled={!boxes.boxes.length} onClick={saving.begin}>
            {t('redact_save')}
          </button>
          <button type="button" onClick={() => onEnd(false)}>
            {t('redact_cancel')}
          </button>
        </div>
      )}
    </section>
  );
}

function useSaving({ boxes, words }: BlackBoxes, save: Redacting['save'], onSaved: () => void) {
  const [under, setUnder] = useState<{ done: number; total: number; stop: AbortController } | null>(null);
  const [problem, setProblem] = useState<'unreadable' | 'disk_full' | 'failed' | null>(null);
  const begin = async () => {
    const stop = new AbortController();
    setProblem(null);
    setUnder({ done: 0, total: 1, stop });
    const end = await save(boxes, words, stop.signal, (done, total) => setUnder({ done, total, stop }));
    setUnder(null);
    if (end === 'saved') onSaved();
    else if (end !== 'cancelled') setProblem(end);
  };
  return {
    under: under && { done: under.done, total: under.total },
    problem,
    begin: () => void begin(),
    cancel: () => under?.stop.abort(),
  };
}

/** Every place of some words becomes a rectangle: the whole line, since where on it they stand is not known. */
function FindToBlack({ capture, load, boxes }: Pick<BlackOutProps, 'capture' | 'load' | 'boxes'>) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const [said, say] = useState('');
  const text = useFileText(load, capture.files.places ?? null);
  const places = useMemo(() => placesIn(text ?? null), [text]);
  const { left: x, top: y, width, height } = extentOf(capture);
  const isShown = (box: Rect) =>
    box.x < x + width && box.x + box.width > x && box.y < y + height && box.y + box.height > y;
  if (text === undefined) return null;
  if (!places) return <p class="why">{t('redact_find_unknown')}</p>;
  const find = (event: Event) => {
    event.preventDefault();
    const found = findAll(words, places)
      .flatMap((place) => place.boxes)
      .filter(isShown);
    say(found.length ? t('redact_found', found.length) : t('redact_find_none'));
    if (found.length) boxes.add(found, words.trim());
  };
  return (
    <form class="row" onSubmit={find}>
      <label for="redact-words">{t('redact_find_label')}</label>
      <input
        id="redact-words"
        type="text"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <button type="submit" disabled={!words.trim()}>
        {t('redact_find')}
      </button>
      <span class="why" role="status">
        {said}
      </span>
    </form>
  );
}

function BoxList({ boxes: { boxes, remove } }: { boxes: BlackBoxes }) {
  const { t } = useWords();
  if (!boxes.length) return <p class="why">{t('redact_none')}</p>;
  return (
    <ol aria-label={t('redact_list')}>
      {boxes.map((box, index) => (
        <li key={`${index} ${box.x} ${box.y}`}>
          <span>
            {t('redact_box', index + 1)}
            <br />
            <span class="why">
              {t('redact_box_at', ...[box.x, box.y, box.width, box.height].map(Math.round))}
            </span>
          </span>
          <button
            type="button"
            class="plain"
            aria-label={t('redact_remove_named', index + 1)}
            onClick={() => remove(index)}
          >
            {t('redact_remove')}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** A rectangle in the middle of what is seen of the picture, CSS px of the page. */
function inSight(dialog: Element | null, capture: Capture): Rect {
  const { left, top, width, height } = extentOf(capture);
  const sheet = dialog?.querySelector('.sheet')?.getBoundingClientRect();
  const picture = dialog?.querySelector('.picture')?.getBoundingClientRect();
  const size = { width: Math.min(240, width / 2), height: Math.min(40, height / 4) };
  if (!sheet || !picture?.width) return { x: left, y: top, ...size };
  const scale = width / picture.width;
  return {
    x: left + (sheet.left + sheet.width / 2 - picture.left) * scale - size.width / 2,
    y: top + (sheet.top + sheet.height / 3 - picture.top) * scale - size.height / 2,
    ...size,
  };
}
