/** The versions of one page: the same all along, or what changed between which times. */
import type { TermsVersion } from '../../utils/offers/terms-versions';
import type { Visit } from '../../utils/records';
import { useWords } from '../words';
import { ChangeList } from './change-list';
import { TextHash } from './text-hash';

export function TermsVersions({ versions }: { versions: readonly TermsVersion[] }) {
  const { t, times } = useWords();
  const [only, ...more] = versions;
  if (!only) return null;
  const at = ({ seenAt, zone }: Visit) => times.moment(seenAt, zone);
  if (!more.length)
    return (
      <>
        <p class="verdict same">{t('terms_same', at(only.first), at(only.last))}</p>
        <TextHashes visits={[only.first, only.last]} />
      </>
    );
  return (
    <>
      {more.map((version, i) => {
        const before = versions[i]?.last ?? only.last;
        return (
          <div key={version.first.id} class="change">
            <p class="verdict">{t('terms_changed', at(before), at(version.first))}</p>
            <ChangeList changes={version.changes} lang={version.first.lang} />
            <TextHashes visits={[before, version.first]} />
          </div>
        );
      })}
    </>
  );
}

function TextHashes({ visits }: { visits: readonly Visit[] }) {
  const { t, times } = useWords();
  return (
    <section class="text-hashes">
      <h4>{t('terms_hashes')}</h4>
      <dl>
        {visits.map(({ id, seenAt, zone, text }) => (
          <div key={id}>
            <dt>{times.moment(seenAt, zone)}</dt>
            <dd>
              <TextHash hash={text} name={times.moment(seenAt, zone)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
