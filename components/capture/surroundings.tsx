/** What surrounded a capture: window, language, tracking, what the server said. Folded away, for whoever asks. */
import type { Capture, Environment } from '../../utils/records';
import { useWords } from '../words';

type Row = readonly [name: string, value: string | null | undefined];

export function Surroundings({ capture }: { capture: Capture }) {
  const { t } = useWords();
  const { viewport, environment, route } = capture;
  const window = `${viewport.width} × ${viewport.height} px · ${viewport.dpr}× · ${Math.round(viewport.zoom * 100)} %`;
  const headers = route.at(-1)?.headers ?? [];
  const rows: Row[] = [
    [t('surroundings_window'), viewport.width > 0 ? window : null],
    ...(environment ? told(environment, t) : []),
    ...headers.map(({ name, value }) => [name, value] as const),
  ];
  const said = rows.filter(([, value]) => value);
  if (said.length === 0) return null;
  return (
    <details class="hashes">
      <summary>{t('surroundings')}</summary>
      <dl>
        {said.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What page and browser said; what an earlier version did not ask is left out. */
function told(environment: Environment, t: ReturnType<typeof useWords>['t']): Row[] {
  const { languages, language, screen, colourScheme, reducedMotion, globalPrivacyControl } = environment;
  const { thirdPartyCookies: foreign, connection } = environment;
  const yesNo = (value: boolean | null | undefined) => typeof value === 'boolean' && t(value ? 'yes' : 'no');
  return [
    [t('surroundings_languages'), languages?.join(', ') ?? language],
    [t('surroundings_screen'), screen && `${screen.width} × ${screen.height} px`],
    [t('surroundings_colours'), colourScheme && t(`surroundings_colours_${colourScheme}`)],
    [t('surroundings_motion'), yesNo(reducedMotion) || null],
    [t('surroundings_cookies'), yesNo(environment.cookiesEnabled) || null],
    [t('surroundings_foreign'), foreign && t(`surroundings_foreign_${foreign}`)],
    [t('surroundings_connection'), connection && t(`surroundings_connection_${connection}`)],
    [t('surroundings_gpc'), yesNo(globalPrivacyControl) || null],
  ];
}
