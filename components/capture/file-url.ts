/** Stored bytes as an address a picture can show, given back when it is no longer shown. */
import { useEffect, useState } from 'preact/hooks';

/** Bytes by SHA-256, or null when they are not there. Must stay the same function between renders. */
export type LoadFile = (sha256: string) => Promise<Blob | null>;

/** `undefined` while loading, null when the bytes are gone. */
export function useFileUrl(load: LoadFile, sha256: string | null): string | null | undefined {
  const [shown, setShown] = useState<{ sha256: string | null; url: string | null }>();
  useEffect(() => {
    let url: string | null = null;
    let left = false;
    const show = (blob: Blob | null) => {
      if (left) return;
      url = blob && URL.createObjectURL(blob);
      setShown({ sha256, url });
    };
    if (sha256) load(sha256).then(show, () => show(null));
    else show(null);
    return () => {
      left = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [load, sha256]);
  return shown?.sha256 === sha256 ? shown?.url : undefined;
}

const asUtf8 = (blob: Blob): Promise<string | null> => blob.text();

/** A stored text, by `read`; `undefined` while loading, null when the bytes are gone or no text, or no file is named. */
export function useFileText(load: LoadFile, sha256: string | null, read = asUtf8): string | null | undefined {
  const [shown, setShown] = useState<{ sha256: string | null; text: string | null }>();
  useEffect(() => {
    let left = false;
    const show = (text: string | null) => left || setShown({ sha256, text });
    const loading = sha256 ? load(sha256) : Promise.resolve(null);
    loading.then((blob) => blob && read(blob)).then(show, () => show(null));
    return () => {
      left = true;
    };
  }, [load, sha256, read]);
  return shown?.sha256 === sha256 ? shown.text : undefined;
}
