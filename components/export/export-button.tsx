/** The export with its progress, its way out, and how it ended, in words. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportEnd, ExportStep } from '../../utils/export/run';
import { Busy } from '../busy';
import { DamageList } from '../integrity/damage-list';
import { useWords } from '../words';
import './export-button.css';

export interface ExportButtonProps {
  /** Nothing to export yet. */
  empty: boolean;
  run: (signal: AbortSignal, onStep: (step: ExportStep) => void) => Promise<ExportEnd>;
}

type Phase = { step: 'idle' } | { step: 'starting' } | ExportStep | ({ step: 'ended' } & ExportEnd);

export function ExportButton({ empty, run }: ExportButtonProps) {
  const { t } = useWords();
  const [phase, setPhase] = useState<Phase>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    setPhase({ step: 'starting' });
    const ended = await run(controller.signal, setPhase).catch((): ExportEnd => ({ end: 'failed' }));
    setPhase({ step: 'ended', ...ended });
    running.current = null;
  };
  const busy = phase.step !== 'idle' && phase.step !== 'ended';
  return (
    <div class="export">
      {busy ? (
        <UnderWay phase={phase} onCancel={() => running.current?.abort()} />
      ) : (
        <button type="button" class="main" disabled={empty} onClick={start}>
          {t('export_button')}
        </button>
      )}
      {empty && <p class="why">{t('export_nothing')}</p>}
      <div role="status">{phase.step === 'ended' && <Ended {...phase} />}</div>
    </div>
  );
}

type UnderWay = { phase: Phase; onCancel: () => void };

function UnderWay({ phase, onCancel }: UnderWay) {
  const { t } = useWords();
  if (phase.step === 'damaged') return <Damaged phase={phase} onCancel={onCancel} />;
  if (phase.step === 'checking' || phase.step === 'packing') {
    const words = phase.step === 'checking' ? 'export_checking' : 'export_working';
    const { done, total } = phase;
    return <Busy label={t(words, done, total)} done={done} total={total} onCancel={onCancel} />;
  }
  const words = { saving: 'export_saving', stamping: 'export_stamping' } as const;
  const label = phase.step === 'saving' || phase.step === 'stamping' ? words[phase.step] : 'export_starting';
  return <Busy label={t(label)} onCancel={onCancel} />;
}

/** Asked before anything is saved: a desk must not be the first to find it. */
function Damaged({ phase, onCancel }: UnderWay & { phase: Extract<Phase, { step: 'damaged' }> }) {
  const { t } = useWords();
  return (
    <div role="alert">
      <p class="problem">{t('export_damaged')}</p>
      <DamageList damage={phase.damage} />
      <button type="button" onClick={phase.goOn}>
        {t('export_anyway')}
      </button>
      <button type="button" onClick={onCancel}>
        {t('export_cancel')}
      </button>
    </div>
  );
}

function Ended(ended: ExportEnd) {
  const { t } = useWords();
  if (ended.end === 'saved')
    return (
      <>
        <p class="why saved">{t('export_saved', ended.name)}</p>
        {!ended.logged && <p class="why problem">{t('export_unlogged')}</p>}
      </>
    );
  if (ended.end === 'cancelled') return <p class="why">{t('export_cancelled')}</p>;
  return <p class="why problem">{t(ended.end === 'disk-full' ? 'export_failed_disk' : 'export_failed')}</p>;
}
