/** A page that is walked through once, and put back, before its picture: it then shows what it loads late. By hand only. */
import type { PageScroll } from '../capture';

/** Resolves when the page stands where it stood. A page that cannot be walked through is taken as it is, so this never rejects. */
export async function walkThrough(scroll: PageScroll | undefined): Promise<void> {
  if (!scroll) return;
  try {
    await scroll.begin();
  } catch (error) {
    console.info(
      'Hikae: this page was not walked through',
      error instanceof Error ? error.name : typeof error,
    );
  } finally {
    // A page that no longer answers puts itself back, or is gone.
    await scroll.end().catch(() => {});
  }
}
