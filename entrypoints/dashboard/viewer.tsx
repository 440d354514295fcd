/** Wires the viewer: what is blackened of the page it shows, and what is logged about it. */
import { Viewer, type ViewerProps } from '../../components/capture/viewer';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readRedacting, redactingOf } from '../../utils/db/live/redacting';

export function KeptViewer(props: Omit<ViewerProps, 'redacting'>) {
  const { visit, capture } = props;
  const rows = useLive(() => readRedacting(database, capture), [capture.id]);
  const redacting = rows.value && { ...rows.value, ...redactingOf(visit, capture) };
  return <Viewer {...props} redacting={redacting} />;
}
