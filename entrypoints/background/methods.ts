/** The methods of taking a page: which are wanted of a visit, and how each is run. A new method is a file in `utils/capture/` and its lines here. */
import { z } from 'zod';
import { type Camera, CaptureFailed, type Shot } from '../../utils/capture';
import { fullNative } from '../../utils/capture/full-native';
import { viewport } from '../../utils/capture/viewport';
import { walkThrough } from '../../utils/capture/walk-through';
import { Capture, type Job, type Visit } from '../../utils/records';
import { stitch } from './stitching';

export type Method = Capture['method'];

/** What a job of kind `picture` may ask for; without it, the methods of every page. */
const Wanted = z.object({ methods: z.array(Capture.shape.method) });
export type Wanted = z.infer<typeof Wanted>;

const ofEveryPage: readonly Method[] = import.meta.env.FIREFOX
  ? ['full-native']
  : ['viewport', 'reconstruction'];

/** What the picture job of a new visit asks for; null: the methods of every page. */
export const wantedOf = ({ trigger }: Pick<Visit, 'trigger'>): Wanted | null =>
  trigger === 'manual' && !import.meta.env.FIREFOX
    ? { methods: ['viewport', 'full-stitched', 'reconstruction'] }
    : null;

/** The methods a job asks for, in the order they are run. */
export function methodsOf({ payload }: Pick<Job, 'payload'>): readonly Method[] {
  const wanted = Wanted.safeParse(payload);
  return wanted.success ? wanted.data.methods : ofEveryPage;
}

/** Whether the tab must be in front for it. */
export const needsFront = (method: Method) => method === 'viewport' || method === 'full-stitched';

type Take = (camera: Camera, visit: Visit) => Promise<Shot>;

/** A reconstruction is drawn later, see `drawings`. */
const takes: Partial<Record<Method, Take>> = {
  'full-native': async (camera, { trigger }) => {
    if (trigger === 'manual') await walkThrough(camera.scroll);
    return await fullNative(camera);
  },
  viewport,
  'full-stitched': (camera, visit) => stitch(visit, camera),
};

/** Runs a method. Throws `CaptureFailed`. */
export async function take(method: Method, visit: Visit, camera: Camera): Promise<Shot> {
  const run = takes[method];
  if (!run) throw new CaptureFailed('not-allowed');
  return await run(camera, visit);
}
