/** The export with its progress, its way out, and how it ended, in words. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportEnd, ExportStep } from '../../utils/export/run';
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
    setPhase({ step: 'ended', ...(await run(controller.signal, setPhase)) });
    running.current = null;
  };
  const busy = phase.step !== 'idle' && phase.step !== 'ended';
  return (
    <div class="export">
      {busy ? (
        <Busy phase={phase} onCancel={() => running.current?.abort()} />
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

function Busy({ phase, onCancel }: { phase: Phase; onCancel: () => void }) {
  const { t } = useWords();
  const packing = phase.step === 'packing' ? phase : null;
  const label = packing
    ? t('export_working', packing.done, packing.total)
    : t(phase.step === 'saving' ? 'export_saving' : 'export_starting');
  return (
    <div class="busy">
      <div class="how-far">
        <progress aria-label={label} {...(packing ? { value: packing.done, max: packing.total } : {})} />
        <p class="why">{label}</p>
      </div>
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
