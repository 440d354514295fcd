import { beforeAll, describe, expect, it } from 'vitest';
import { writeBundle } from '../../utils/bundle';
import type { Manifest } from '../../utils/bundle/manifest';
import { genesis } from '../../utils/custody';
import { type Files, problemsOf, resummed, unzip, withJson } from './bundle-tamper';
import { wholeTrip } from './bundle-trip';

let files: Files;
beforeAll(async () => {
  files = await unzip((await writeBundle((await wholeTrip()).case(), { language: 'ja' })).blob);
});

const manifest = 'datapackage.json';

describe('the manifest', () => {
  type Edit = (manifest: Manifest) => unknown;
  const says =
    (edit: (hikae: Manifest['hikae']) => object): Edit =>
    (it) => ({ ...it, hikae: { ...it.hikae, ...edit(it.hikae) } });
  const counts = (changed: Partial<Manifest['hikae']['counts']>) =>
    says((hikae) => ({ counts: { ...hikae.counts, ...changed } }));
  const lists =
    (changed: Partial<Manifest['resources'][number]>): Edit =>
    (it) => {
      return {
        ...it,
        resources: it.resources.map((resource, index) => (index ? resource : { ...resource, ...changed })),
      };
    };

  it.each<[string, Edit]>([
    ['another chain head', says(() => ({ chainHead: genesis }))],
    ['fewer visits', counts({ visits: 1 })],
    ['fewer captures', counts({ captures: 1 })],
    ['another number of files', counts({ files: 1 })],
    ['another number of lines', counts({ custodyLines: 1 })],
    ['nothing missing where something is', says(() => ({ incomplete: [] }))],
    ['another version', says(() => ({ bundleVersion: 2 }))],
    ['another size', lists({ bytes: 7 })],
    ['another hash', lists({ hash: `sha256:${genesis}` })],
    ['a file that is not there', lists({ path: '../../etc/passwd' })],
    ['a file twice', (it) => ({ ...it, resources: [...it.resources, it.resources[0]] })],
    ['fewer files', (it) => ({ ...it, resources: it.resources.slice(1) })],
  ])('sees that it says %s', async (_, edit) => {
    const problems = await problemsOf(await resummed(withJson(files, manifest, edit)));
    expect(problems.join('\n')).toContain('datapackage.json');
  });
  it('sees pages of another trip', async () => {
    const other = says(({ trip }) => ({ trip: { ...trip, id: '0192f000-0000-7000-8000-000000000001' } }));
    const problems = await problemsOf(await resummed(withJson(files, manifest, other)));
    expect(problems).toContain('captures/0001-campaign: belongs to another trip');
  });
});
