/** The letter: to be read, changed and copied. What was written stays beside what the user made of it. */
import { useState } from 'preact/hooks';
import { escalations } from '../../utils/escalations';
import { keyPart } from '../../utils/i18n';
import { type ClaimLetter, lettersFor } from '../../utils/letters';
import { type Claim, type Language, languages } from '../../utils/records';
import { useWords } from '../words';
import { CopyButton } from './copy-button';
import { fieldInputId } from './form-sheet';

interface LetterEditorProps {
  claim: Claim;
  letter: ClaimLetter;
  onLetter: (letter: string) => void;
  onLanguage: (language: Language) => void;
  onEdit: (text: string | null) => void;
}

export function LetterEditor({ claim, letter, onEdit, ...choices }: LetterEditorProps) {
  const { t } = useWords();
  // Every letter typed is stored at once; while one types, what is stored comes back a moment later and must not take its place.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? letter.shown;
  const type = (text: string | null) => {
    setTyped(text);
    if (text !== null) onEdit(text);
  };
  return (
    <section class="letter">
      <h4>{t('claim_letter')}</h4>
      <LetterChoice claim={claim} {...choices} />
      <textarea
        aria-label={t('claim_letter')}
        lang={claim.language}
        rows={rowsOf(shown)}
        value={shown}
        onInput={({ currentTarget: { value } }) => type(value)}
        onBlur={() => type(null)}
      />
      <div class="doings">
        <CopyButton text={shown} name={t('claim_letter')} />
      </div>
      {letter.edit ? (
        <Edited letter={letter} language={claim.language} onReset={() => onEdit(null)} />
      ) : (
        <Blanks claimId={claim.id} letter={letter} />
      )}
    </section>
  );
}

/** All of it can be seen without scrolling inside of it, long lines aside. */
const rowsOf = (text: string) => Math.min(60, Math.max(12, text.split('\n').length + 3));

function LetterChoice({
  claim,
  onLetter,
  onLanguage,
}: Pick<LetterEditorProps, 'claim' | 'onLetter' | 'onLanguage'>) {
  const { t, language } = useWords();
  return (
    <div class="doings">
      <select
        aria-label={t('claim_letter_which')}
        value={claim.letter}
        onChange={({ currentTarget: { value } }) => onLetter(value)}
      >
        {lettersFor(claim.kind).map((letter) => (
          <option key={letter} value={letter}>
            {escalations.find(({ id }) => id === letter)?.name[language] ?? t('claim_letter_first')}
          </option>
        ))}
      </select>
      <select
        aria-label={t('claim_letter_language')}
        value={claim.language}
        onChange={({ currentTarget: { value } }) => {
          const chosen = languages.find((one) => one === value);
          if (chosen) onLanguage(chosen);
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one}>
            {t(`claim_language_${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is still to be filled in; each leads to where that is done. */
function Blanks({ claimId, letter: { blanks } }: { claimId: string; letter: ClaimLetter }) {
  const { t } = useWords();
  if (!blanks.length) return null;
  return (
    <div class="blanks">
      <p>{t('claim_blanks')}</p>
      <ul>
        {blanks.map(({ field }) => (
          <li key={field}>
            <button
              type="button"
              class="plain"
              onClick={() => document.getElementById(fieldInputId(claimId, field))?.focus()}
            >
              {t(`form_field_${keyPart(field)}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface EditedProps {
  letter: ClaimLetter;
  language: Language;
  onReset: () => void;
}

function Edited({ letter: { edit, text, renumbered }, language, onReset }: EditedProps) {
  const { t, times } = useWords();
  if (!edit) return null;
  return (
    <>
      <p class="why">{t('claim_edited', times.moment(edit.editedAt))}</p>
      <button type="button" onClick={onReset}>
        {t('claim_reset')}
      </button>
      <details>
        <summary>{t('claim_written')}</summary>
        <pre lang={language}>{edit.written}</pre>
      </details>
      {renumbered.length > 0 && (
        <p class="problem" role="status">
          {t('claim_renumbered', renumbered.join(', '))}
        </p>
      )}
      {text !== edit.written && <p class="why">{t('claim_known_since')}</p>}
    </>
  );
}
