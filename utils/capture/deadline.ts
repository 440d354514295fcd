/** Deadlines: a step that hangs must not hold up the pages behind it. */
import { CaptureFailed } from '../capture';

/** The step's own result, or a rejection with `timed-out` after `limit` ms. */
export function within<Result>(limit: number, step: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CaptureFailed('timed-out')), limit);
  });
  return Promise.race([step, late]).finally(() => clearTimeout(timer));
}
