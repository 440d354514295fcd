/** Wires the export of a trip: the button, and the choice of what goes. */
import { useEffect, useState } from 'preact/hooks';
import { ExportButton } from '../../components/export/export-button';
import { ExportChoice } from '../../components/export/export-choice';
import { useWords } from '../../components/words';
import { type BundleChoice, wholeChoice } from '../../utils/bundle/choice';
import { exportItems } from '../../utils/bundle/items';
import { claimKind } from '../../utils/claims';
import { database } from '../../utils/db';
import { useLive } from '../../utils/db/live';
import { readCase, type StoredCase } from '../../utils/db/read-case';
import { readSettings, writeSetting } from '../../utils/db/settings';
import { exportTrip, languageOf, versions } from '../../utils/export';
import { type ClaimLetter, letterOf } from '../../utils/letters';
import { usualRecipient } from '../../utils/recipients';
import type { Language, RecipientProfile } from '../../utils/records';

interface TripExportProps {
  tripId: string;
  /** Nothing to export yet. */
  empty: boolean;
  language: Language;
}

export function TripExport({ tripId, empty, language }: TripExportProps) {
  const { t } = useWords();
  const [choice, setChoice] = useState<BundleChoice>(wholeChoice);
  const [open, setOpen] = useState(false);
  return (
    <>
      <ExportButton empty={empty} run={exportTrip(tripId, language, choice)} />
      {!empty && (
        <details class="goes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t('choice_heading')}</summary>
          {open && <Choice tripId={tripId} language={language} choice={choice} onChange={setChoice} />}
        </details>
      )}
    </>
  );
}

interface ChoiceProps extends Omit<TripExportProps, 'empty'> {
  choice: BundleChoice;
  onChange: (choice: BundleChoice) => void;
}

function Choice({ tripId, language, choice, onChange }: ChoiceProps) {
  const { t } = useWords();
  const stored = useStored(tripId);
  const recipient = useLive(async () => (await readSettings(database)).recipient, []);
  const [failed, setFailed] = useState(false);
  if (stored.failed || failed) return <p class="problem">{t('database_failed')}</p>;
  if (!stored.value) return null;
  const { value } = stored;
  const keepRecipient = (recipient: RecipientProfile) =>
    void writeSetting(database, 'recipient', recipient).catch(() => setFailed(true));
  const letter = letterIn(value);
  return (
    <ExportChoice
      items={exportItems(value, language)}
      desk={value.desk}
      blanks={letter?.blanks.map(({ shown }) => shown) ?? null}
      named={letter ? namedIn(letter, value) : []}
      choice={choice}
      onChange={onChange}
      preview={() => preview(value, choice, languageOf(value, recipient.value ?? usualRecipient, language))}
      recipient={recipient.value ?? usualRecipient}
      onRecipient={keepRecipient}
    />
  );
}

function letterIn({ desk }: StoredCase) {
  const kind = desk?.claim && claimKind(desk.claim.kind);
  return desk?.claim && kind ? letterOf(desk.claim, kind.desk, desk) : null;
}

/** The case as it would be exported, read anew when something of it changes. It reads bytes too, which live queries may not. */
function useStored(tripId: string) {
  const [stored, setStored] = useState<{ value: StoredCase | null; failed: boolean }>({
    value: null,
    failed: false,
  });
  const seen = useLive(() => readKept(tripId), [tripId]);
  useEffect(() => {
    let isOver = false;
    readCase(database, tripId).then(
      (value) => isOver || setStored({ value, failed: false }),
      () => isOver || setStored(({ value }) => ({ value, failed: true })),
    );
    return () => {
      isOver = true;
    };
  }, [tripId, seen.value]);
  return stored;
}

/** What of a trip decides which exhibits it has, and what its letter says, as one text. */
async function readKept(tripId: string): Promise<string> {
  const visits = await database.visits.where({ tripId }).toArray();
  const ids = visits.map(({ id }) => id);
  const redactions = await database.redactions.where('visitId').anyOf(ids).toArray();
  const documents = await database.documents.where({ tripId }).toArray();
  const claims = await database.claims.where({ tripId }).toArray();
  return JSON.stringify([
    visits.map(({ id, captureState, withdrawnAt, correctedKind }) => [
      id,
      captureState,
      withdrawnAt,
      correctedKind,
    ]),
    [...redactions, ...documents].map(({ id, withdrawnAt }) => [id, withdrawnAt]),
    claims,
  ]);
}

/** Exhibits that a letter names, or quotes. */
function namedIn({ exhibits, shown }: ClaimLetter, { desk }: StoredCase): number[] {
  const quoted = [...(desk?.quotes ?? []), ...(desk?.policy ?? [])].filter(({ text }) =>
    shown.includes(text),
  );
  return [...new Set([...exhibits, ...quoted.map(({ exhibit }) => exhibit)])].sort((a, b) => a - b);
}

/** What makes bundles is loaded when it is needed. */
async function preview(stored: StoredCase, choice: BundleChoice, language: Language): Promise<string> {
  const { chosenCase, previewOf } = await import('../../utils/bundle');
  const whole = { ...stored, exportedAt: new Date().toISOString(), versions: versions() };
  return previewOf(chosenCase(whole, choice), language);
}
