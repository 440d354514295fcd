/** Backing up: by hand, when one is reminded of it, and where it goes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupEnd, BackupStep } from '../../utils/export/backup';
import type { Settings } from '../../utils/records';
import { Busy } from '../busy';
import { Switch } from '../settings/switch';
import { useWords } from '../words';
import { BackupHabits } from './backup-habits';
import { NewPassphrase } from './new-passphrase';
import './backup.css';

type BackupSettings = Pick<Settings, 'backupEvery' | 'lastBackupAt' | 'backupFolder' | 'backupAlone'>;

export interface BackupPanelProps {
  settings: BackupSettings;
  /** Never rejects. */
  run: (
    passphrase: string | null,
    signal: AbortSignal,
    onStep: (step: BackupStep) => void,
  ) => Promise<BackupEnd>;
  onChange: <Key extends keyof BackupSettings>(key: Key, value: Settings[Key]) => void;
}

type Phase = { step: 'idle' } | BackupStep | ({ step: 'ended' } & BackupEnd);

export function BackupPanel({ settings, run, onChange }: BackupPanelProps) {
  const { t, times } = useWords();
  const [phase, setPhase] = useState<Phase>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (passphrase: string | null) => {
    const controller = new AbortController();
    running.current = controller;
    setPhase({ step: 'starting' });
    setPhase({ step: 'ended', ...(await run(passphrase, controller.signal, setPhase)) });
  };
  const { lastBackupAt } = settings;
  return (
    <div class="backup">
      <p class="why">{t('backup_why')}</p>
      <p>{lastBackupAt ? t('backup_last', times.moment(lastBackupAt)) : t('backup_none')}</p>
      {phase.step === 'idle' || phase.step === 'ended' ? (
        <Begin onStart={(passphrase) => void start(passphrase)} />
      ) : (
        <UnderWay step={phase} onCancel={() => running.current?.abort()} />
      )}
      <div role="status">{phase.step === 'ended' && <Ended {...phase} />}</div>
      <BackupHabits settings={settings} onChange={onChange} />
    </div>
  );
}

function Begin({ onStart }: { onStart: (passphrase: string | null) => void }) {
  const { t } = useWords();
  const [encrypted, setEncrypted] = useState(false);
  return (
    <>
      <Switch label={t('backup_encrypt')} on={encrypted} onSwitch={setEncrypted} />
      {encrypted ? (
        <NewPassphrase onChosen={onStart} />
      ) : (
        <button type="button" class="main" onClick={() => onStart(null)}>
          {t('backup_button')}
        </button>
      )}
    </>
  );
}

function UnderWay({ step, onCancel }: { step: BackupStep; onCancel: () => void }) {
  const { t } = useWords();
  if (step.step !== 'packing')
    return (
      <Busy label={t(step.step === 'saving' ? 'export_saving' : 'backup_starting')} onCancel={onCancel} />
    );
  const { done, total } = step;
  return <Busy label={t('export_working', done, total)} done={done} total={total} onCancel={onCancel} />;
}

const problems = {
  'disk-full': 'backup_failed_disk',
  failed: 'backup_failed',
  busy: 'backup_busy',
} as const;

function Ended(ended: BackupEnd) {
  const { t, times } = useWords();
  if (ended.end === 'cancelled') return <p class="why">{t('backup_cancelled')}</p>;
  if (ended.end !== 'saved') return <p class="problem">{t(problems[ended.end])}</p>;
  return (
    <>
      <p class="why saved">{t('export_saved', ended.name)}</p>
      {ended.missing > 0 && <p class="problem">{t('backup_missing', times.number(ended.missing))}</p>}
    </>
  );
}
