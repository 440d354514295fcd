/** Drop or choose a ZIP, and read in plain words whether it is as it was exported. */
import { useState } from 'preact/hooks';
import { inGroups } from '../../utils/records';
import { DropZone } from '../drop-zone';
import { useWords } from '../words';
import './verify-panel.css';

interface Verdict {
  ok: boolean;
  /** One sentence each, in English: they name files and fields. */
  problems: string[];
  files: number;
  chainLines: number;
  /** Fingerprint of the key that signed it, or null. */
  signer: string | null;
  timestamps: readonly FoundStamp[];
}

type FoundStamp = Record<'path' | 'statedAt' | 'authority' | 'issuedBy' | 'fingerprint', string>;

/** Problems shown at once; a broken file can have thousands. */
const shownProblems = 50;

type Phase = { name: string; verdict: Verdict | null } | null;

interface VerifyPanelProps {
  check: (file: Blob) => Promise<Verdict>;
  /** Fingerprints of this installation’s own keys; none where nobody knows them. */
  own?: readonly string[];
}

export function VerifyPanel({ check, own = [] }: VerifyPanelProps) {
  const { t } = useWords();
  const [phase, setPhase] = useState<Phase>(null);
  const start = async (file: File) => {
    const { name } = file;
    setPhase({ name, verdict: null });
    const verdict = await check(file);
    // A file chosen meanwhile has the word.
    setPhase((now) => (now?.name === name ? { name, verdict } : now));
  };
  return (
    <div class="verify">
      <p>{t('verify_note')}</p>
      <DropZone
        hint={t('verify_drop')}
        choose={t('verify_choose')}
        accept=".zip,application/zip"
        onFiles={([file]) => file && void start(file)}
      />
      <div role="status">{phase && <Result {...phase} own={own} />}</div>
    </div>
  );
}

type ResultProps = { name: string; verdict: Verdict | null; own: readonly string[] };

function Result({ name, verdict, own }: ResultProps) {
  const { t } = useWords();
  if (!verdict)
    return (
      <>
        <progress aria-label={t('verify_working', name)} />
        <p>{t('verify_working', name)}</p>
      </>
    );
  const { ok, problems, files, chainLines, timestamps } = verdict;
  return (
    <div class={`result ${ok ? 'ok' : 'bad'}`}>
      <p class="verdict">{t(ok ? 'verify_ok' : 'verify_bad', name)}</p>
      <p class="why">{t('verify_counts', files, chainLines)}</p>
      <Signature signer={verdict.signer} own={own} />
      {timestamps.length > 0 && <Stamps timestamps={timestamps} />}
      {ok ? <p class="why">{t('verify_ok_limits')}</p> : <Problems problems={problems} />}
    </div>
  );
}

function Signature({ signer, own }: { signer: string | null; own: readonly string[] }) {
  const { t } = useWords();
  if (!signer) return <p class="why">{t('verify_unsigned')}</p>;
  return (
    <p class="why">
      {t(own.includes(signer) ? 'verify_signed_own' : 'verify_signed')}
      <code class="fingerprint">{inGroups(signer)}</code>
    </p>
  );
}

/** What outsiders say of the time, and that it is their word. */
function Stamps({ timestamps }: { timestamps: readonly FoundStamp[] }) {
  const { t, times } = useWords();
  return (
    <>
      <p>{t('verify_stamps')}</p>
      <ul>
        {timestamps.map(({ path, statedAt, authority, issuedBy, fingerprint }) => (
          <li key={path}>
            {t('verify_stamp', path, times.exact(statedAt), authority, issuedBy)} <code>{fingerprint}</code>
          </li>
        ))}
      </ul>
      <p class="why">{t('verify_stamps_trust')}</p>
    </>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  const { t } = useWords();
  const more = problems.length - shownProblems;
  return (
    <>
      <p>{t('verify_problems', problems.length)}</p>
      <ul lang="en">
        {problems.slice(0, shownProblems).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {more > 0 && <p>{t('verify_problems_more', more)}</p>}
    </>
  );
}
