/** Saving a Blob through the browser's downloads, until it lies on the disk. */

interface Item {
  id: number;
  filename: string;
  state?: string;
  error?: string | undefined;
}

interface Delta {
  id: number;
  state?: unknown;
}

/** As much of `browser.downloads` as is used here. */
export interface Downloads {
  download(options: { url: string; filename: string }): Promise<number>;
  search(query: { id: number }): Promise<Item[]>;
  cancel(id: number): Promise<void>;
  onChanged: {
    addListener(hear: (delta: Delta) => void): void;
    removeListener(hear: (delta: Delta) => void): void;
  };
}

/**
 * Saves `blob` and resolves with the file's name (without folders; the browser may have numbered it).
 * Rejects with `AbortError` when cancelled here or by the user, else with the browser's own word (e.g. `FILE_NO_SPACE`).
 */
export async function saveFile(downloads: Downloads, blob: Blob, filename: string, signal: AbortSignal) {
  const url = URL.createObjectURL(blob);
  try {
    const id = await downloads.download({ url, filename });
    const cancel = () => void downloads.cancel(id);
    signal.addEventListener('abort', cancel);
    try {
      const item = await finished(downloads, id);
      if (item.state === 'complete') return item.filename.split(/[\\/]/).at(-1) || filename;
      throw interruption(item.error);
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  } catch (error) {
    // The user closed the "save as" window: Chrome and Firefox say so in their own words.
    if (error instanceof Error && /cancell?ed/i.test(error.message)) throw interruption('USER_CANCELED');
    throw error;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Listens first and then asks: a small file is finished before anyone could listen. */
function finished(downloads: Downloads, id: number): Promise<Item> {
  return new Promise((resolve, reject) => {
    const look = async () => {
      const [item] = await downloads.search({ id });
      if (item?.state === 'in_progress') return;
      downloads.onChanged.removeListener(hear);
      item ? resolve(item) : reject(interruption(undefined));
    };
    const hear = (delta: Delta) => {
      if (delta.id === id && delta.state) look().catch(reject);
    };
    downloads.onChanged.addListener(hear);
    look().catch(reject);
  });
}

function interruption(why: string | undefined): Error {
  const error = new Error('The download was interrupted');
  error.name = why === 'USER_CANCELED' ? 'AbortError' : (why ?? 'interrupted');
  return error;
}
