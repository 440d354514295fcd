/** Restoring: a file, its passphrase where it has one, what it would bring, and then the doing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenBackup, OpenEnd } from '../../utils/export/restore';
import { Busy } from '../busy';
import { DropZone } from '../drop-zone';
import { useWords } from '../words';
import { KnownPassphrase } from './known-passphrase';
import { type Ending, RestoreEnded } from './restore-end';
import { RestorePreview } from './restore-preview';
import './backup.css';

type Progress = (done: number, total: number) => void;

export interface RestorePanelProps {
  /** Never rejects. */
  open: (
    file: Blob,
    passphrase: string | null,
    signal: AbortSignal,
    onProgress: Progress,
  ) => Promise<OpenEnd>;
  /** After something was taken over. */
  onRestored: () => void;
}

type Phase =
  | { step: 'idle' }
  | { step: 'busy'; doing: 'opening' | 'checking' | 'restoring'; done?: number; total?: number }
  | { step: 'sealed'; file: File; wrong: boolean }
  | { step: 'opened'; backup: OpenBackup }
  | { step: 'ended'; end: Ending };

export function RestorePanel({ open, onRestored }: RestorePanelProps) {
  const { t } = useWords();
  const [phase, setPhase] = useState<Phase>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  const held = useRef<OpenBackup | null>(null);
  const letGo = () => {
    held.current?.close();
    held.current = null;
  };
  const leave = () => {
    running.current?.abort();
    letGo();
  };
  useEffect(() => leave, []);
  const begin = () => {
    running.current = new AbortController();
    return running.current.signal;
  };
  const choose = async (file: File, passphrase: string | null) => {
    letGo();
    const signal = begin();
    setPhase({ step: 'busy', doing: 'opening' });
    const telling: Progress = (done, total) => setPhase({ step: 'busy', doing: 'checking', done, total });
    const opened = await open(file, passphrase, signal, telling);
    if (opened.end === 'opened') {
      if (signal.aborted) return opened.backup.close();
      held.current = opened.backup;
    }
    setPhase(afterOpening(opened, file));
  };
  const take = async (backup: OpenBackup, bringBack: boolean) => {
    const signal = begin();
    setPhase({ step: 'busy', doing: 'restoring' });
    const end = await backup.restore(bringBack, signal, (done, total) =>
      setPhase({ step: 'busy', doing: 'restoring', done, total }),
    );
    letGo();
    setPhase({ step: 'ended', end });
    if (end.end === 'restored') onRestored();
  };
  const isFree = phase.step === 'idle' || phase.step === 'ended';
  return (
    <div class="restore">
      <p class="why">{t('restore_why')}</p>
      {isFree && (
        <DropZone
          hint={t('restore_drop')}
          choose={t('verify_choose')}
          accept=".zip,.age"
          onFiles={([file]) => file && void choose(file, null)}
        />
      )}
      {phase.step === 'busy' && <UnderWay {...phase} onCancel={() => running.current?.abort()} />}
      {phase.step === 'sealed' && (
        <KnownPassphrase wrong={phase.wrong} onGiven={(passphrase) => void choose(phase.file, passphrase)} />
      )}
      {phase.step === 'opened' && (
        <RestorePreview
          backup={phase.backup}
          onRestore={(bringBack) => void take(phase.backup, bringBack)}
          onLeave={() => {
            letGo();
            setPhase({ step: 'idle' });
          }}
        />
      )}
      <div role="status">{phase.step === 'ended' && <RestoreEnded end={phase.end} />}</div>
    </div>
  );
}

function afterOpening(opened: OpenEnd, file: File): Phase {
  if (opened.end === 'opened') return { step: 'opened', backup: opened.backup };
  if (opened.end === 'sealed') return { step: 'sealed', file, wrong: false };
  if (opened.end === 'refused' && opened.because === 'wrong-passphrase')
    return { step: 'sealed', file, wrong: true };
  return { step: 'ended', end: opened };
}

type Working = Extract<Phase, { step: 'busy' }> & { onCancel: () => void };

function UnderWay({ doing, done, total, onCancel }: Working) {
  const { t } = useWords();
  if (done === undefined || total === undefined)
    return (
      <Busy label={t(doing === 'opening' ? 'restore_opening' : 'restore_starting')} onCancel={onCancel} />
    );
  const words = doing === 'restoring' ? 'restore_working' : 'check_working';
  return <Busy label={t(words, done, total)} done={done} total={total} onCancel={onCancel} />;
}
