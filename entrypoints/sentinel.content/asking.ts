/** Asking the background so that an answer comes even when it dies while it answers: repeats are harmless. */
import type { Messages } from '../../utils/messages';
import { ask } from '../../utils/messages/content-browser';

/** Waits before the second, third and fourth try, ms. A background that was stopped is back within tens of ms. */
const waits = [200, 1_000, 4_000];
/** A background that dies while it answers may leave the question open for ever. Longest wait for one answer, ms. */
const patience = 15_000;

/** Rejects with the last error, or answers null, when every try failed. */
export async function askUntilAnswered<Name extends keyof Messages>(
  hikae: Name,
  content: Messages[Name]['ask'],
): Promise<Messages[Name]['reply'] | null> {
  for (const wait of [...waits, null]) {
    try {
      const reply = await Promise.race([ask(hikae, content), after(patience)]);
      if (reply) return reply;
    } catch (error) {
      if (wait === null) throw error;
    }
    if (wait !== null) await after(wait);
  }
  return null;
}

const after = (ms: number) => new Promise<null>((resolve) => setTimeout(resolve, ms, null));
