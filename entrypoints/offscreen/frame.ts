/** Snapshots laid out as they were seen, in frames that run no scripts and reach no network. */
import { settle } from '../../utils/capture/drawing/settle';

/** Longest wait for a snapshot to load, ms. Everything it needs is in it. */
const limit = 20_000;

/**
 * Chrome gives every document of an extension its own small system font; web pages begin with the browser's default.
 * What is folded away is hidden by `content-visibility`, which html2canvas does not know.
 */
const shownStyle = `<style>body{font-family:inherit;font-size:inherit}details:not([open])>:not(summary){display:none!important}</style>`;

/** Puts a snapshot into a frame of the window's size (CSS px). The caller removes it. */
export async function show(
  html: string,
  window: { width: number; height: number },
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = `border:0;width:${window.width}px;height:${window.height}px`;
  frame.srcdoc = html.replace(/<head[^>]*>/i, `$&${shownStyle}`);
  await new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, limit);
    document.body.append(frame);
  });
  if (frame.contentDocument) await settle(frame.contentDocument);
  return frame;
}

/** The document a frame shows. Throws when there is none. */
export function documentIn(frame: HTMLIFrameElement): Document {
  if (!frame.contentDocument?.body) throw new Error('The frame holds no document');
  return frame.contentDocument;
}
