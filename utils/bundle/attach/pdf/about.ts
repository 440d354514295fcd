/** The last words of a report: what this file is, what it was made to fit, what was reduced for it. */
import { megabyte } from '../../../records';
import { poorest, type Setting } from '../budget';
import { attachTexts } from '../texts';
import type { Block, Chapter } from './blocks';
import type { Rendering } from './render';

export function aboutChapter({
  rendering: { language, bundle },
  target,
  files,
  setting,
  leftOut,
}: {
  rendering: Pick<Rendering, 'language' | 'bundle'>;
  target: number;
  files: number;
  /** Null while it is not known: room is kept for the longer sentence. */
  setting: Setting | 'best' | null;
  leftOut: readonly string[];
}): Chapter {
  const texts = attachTexts[language];
  const { quality, width } = setting === 'best' || setting === null ? poorest : setting;
  const size = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(target / megabyte);
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(quality);
  const sentences = [
    texts.made(bundle),
    [texts.fits(size, files), setting === 'best' ? texts.best : texts.reduced(percent, width)].join(' '),
    texts.originals,
    ...(leftOut.length ? [texts.leftOut(leftOut.join(', '))] : []),
  ];
  const blocks: Block[] = [
    { is: 'heading', level: 1, runs: [{ text: texts.heading }] },
    ...sentences.map((text): Block => ({ is: 'text', look: 'plain', runs: [{ text }] })),
  ];
  return { exhibit: null, blocks };
}
