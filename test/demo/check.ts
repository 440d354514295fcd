/** Checks what the demo left behind, by Hikae's own verifier and without it. */
import { openAsBlob } from 'node:fs';
import { verifyBundle } from '../../utils/bundle';
import { findCard } from '../browser/card-search';
import type { Step } from '../browser/shopper';
import { checkSums } from '../browser/zip';
import { savedCard, typedCard } from '../site/cards';

/** What does not hold of an exported ZIP, one sentence each; nothing when all does. */
export async function problemsOf(
  zip: string,
  files: ReadonlyMap<string, Buffer>,
  steps: readonly Step[],
): Promise<string[]> {
  const { problems } = await verifyBundle(await openAsBlob(zip));
  return [
    ...problems,
    ...checkSums(files),
    ...missingPages(files),
    ...incompletePages(steps),
    ...cardsIn(files),
  ];
}

function missingPages(files: ReadonlyMap<string, Buffer>): string[] {
  const has = (kind: string) =>
    [...files.keys()].some((path) => new RegExp(`^captures/\\d+-${kind}/page(?:-\\d+)?\\.png$`).test(path));
  return ['campaign', 'entry', 'checkout', 'confirmation']
    .filter((kind) => !has(kind))
    .map((kind) => `no picture of a ${kind} page`);
}

const incompletePages = (steps: readonly Step[]) =>
  steps.flatMap(({ name, captures }) =>
    captures.flatMap(({ method, incomplete }) =>
      incomplete ? [`${name}: the ${method} is incomplete (${incomplete})`] : [],
    ),
  );

function cardsIn(files: ReadonlyMap<string, Buffer>): string[] {
  return [...files].flatMap(([path, bytes]) => {
    const type = path.endsWith('.png') ? 'image/png' : 'text/plain';
    return [typedCard, savedCard].some((card) => findCard(bytes, type, card))
      ? [`${path}: holds digits of a card number`]
      : [];
  });
}
