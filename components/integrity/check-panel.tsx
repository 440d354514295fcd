/** The check of everything that was kept: a button, how far it is, and what it found. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NamedDamage } from '../../utils/db/integrity/damage';
import { Busy } from '../busy';
import { useWords } from '../words';
import { DamageList } from './damage-list';

/** What a finished check says. */
export interface CheckEnd {
  pages: number;
  files: number;
  bytes: number;
  damage: readonly NamedDamage[];
}

interface CheckPanelProps {
  /** Rejects when it is cancelled through `signal`, or cannot be finished. */
  check: (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<CheckEnd>;
}

type Phase =
  | { step: 'idle' | 'cancelled' | 'failed' }
  | { step: 'busy'; done: number; total: number }
  | ({ step: 'ended' } & CheckEnd);

export function CheckPanel({ check }: CheckPanelProps) {
  const { t } = useWords();
  const [phase, setPhase] = useState<Phase>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    setPhase({ step: 'busy', done: 0, total: 1 });
    try {
      const end = await check(controller.signal, (done, total) => setPhase({ step: 'busy', done, total }));
      setPhase({ step: 'ended', ...end });
    } catch (error) {
      if (!controller.signal.aborted) console.error('Hikae: the check failed', String(error));
      setPhase({ step: controller.signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return (
    <>
      <p class="why">{t('check_why')}</p>
      {phase.step === 'busy' ? (
        <Busy
          label={t('check_working', phase.done, phase.total)}
          done={phase.done}
          total={phase.total}
          onCancel={() => running.current?.abort()}
        />
      ) : (
        <button type="button" onClick={start}>
          {t('check_button')}
        </button>
      )}
      <div role="status">
        {phase.step === 'cancelled' && <p class="why">{t('check_cancelled')}</p>}
        {phase.step === 'failed' && <p class="why problem">{t('check_failed')}</p>}
        {phase.step === 'ended' && <Ended {...phase} />}
      </div>
    </>
  );
}

function Ended({ pages, files, bytes, damage }: CheckEnd) {
  const { t, times } = useWords();
  if (!damage.length)
    return (
      <p class="why">{t('check_intact', times.number(pages), times.number(files), times.size(bytes))}</p>
    );
  return (
    <>
      <p class="problem">{t('check_damaged', times.number(damage.length))}</p>
      <DamageList damage={damage} />
    </>
  );
}
