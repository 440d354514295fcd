/** A small picture of a page, or the outline of one where there is none. */
import { useWords } from '../words';
import { type LoadFile, useFileUrl } from './file-url';
import './thumbnail.css';

/** `alt` is read aloud; pass an empty one where the words beside it say the same. */
export function Thumbnail({ file, load, alt }: { file: string | null; load: LoadFile; alt: string }) {
  const { t } = useWords();
  const url = useFileUrl(load, file);
  if (url) return <img class="thumbnail" src={url} alt={alt} />;
  return <span class="thumbnail blank">{url === null && t('capture_no_picture')}</span>;
}
