/** Is a derivative the one that the custody log speaks of, and does it derive from a capture that the log knows? */
import { hashOfRedaction } from '../../custody';
import type { CustodyLine } from '../../records';
import type { RedactionFile } from '../redactions';
import type { CaptureFile } from './captures';

type Report = (problem: string) => void;

/**
 * Checks what is said of a redaction. That the picture is black where the boxes lie is not looked at: it is the picture that was
 * sealed with them.
 */
export async function checkRedaction(
  name: string,
  { visit, capture }: CaptureFile,
  redaction: RedactionFile,
  log: readonly CustodyLine[],
  report: Report,
): Promise<void> {
  if (!capture) {
    report(`${name}: is redacted and has no picture`);
    return;
  }
  const { id, captureId, visitId, of } = redaction;
  if (capture.id !== id || visitId !== visit.id) report(`${name}: the redaction is of another capture`);
  const { files, seams } = capture;
  if (files.snapshot || files.slices?.length || seams?.length)
    report(`${name}: holds parts in which nothing was blackened`);
  const { tripId: _, correctedKind: __, movedAt: ___, ...told } = visit;
  const digest = await hashOfRedaction({ ...redaction, capture, visit: told });
  const line = log.find(({ action, subject }) => action === 'capture-redacted' && subject === id);
  if (line?.digest !== digest) report(`${name}: the custody log has no such redaction`);
  const isOriginal = ({ action, subject, digest: kept, seq }: CustodyLine) =>
    (action === 'capture-kept' || action === 'capture-incomplete' || action === 'capture-imported') &&
    subject === captureId &&
    kept === of.capture &&
    seq < (line?.seq ?? 0);
  if (line && !log.some(isOriginal))
    report(`${name}: the custody log does not know the original it derives from`);
}
