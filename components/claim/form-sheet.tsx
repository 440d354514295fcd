/** What the desk's form asks for, each with its value to copy. What the pages do not say, the user fills in. */
import type { ClaimField, DeskCase, Known } from '../../utils/claims';
import { keyPart } from '../../utils/i18n';
import { useWords } from '../words';
import { CopyButton } from './copy-button';
import { ExhibitMarks } from './exhibit-marks';

export interface SheetLine {
  field: ClaimField;
  known: Known | null;
}

interface FormSheetProps {
  claimId: string;
  lines: readonly SheetLine[];
  rules: DeskCase['rules'];
  onAnswer: (field: ClaimField, value: string) => void;
}

/** Id of the input of a field, so that a blank in the letter leads to it. */
export const fieldInputId = (claimId: string, field: ClaimField) => `${claimId}-${field}`;

export function FormSheet({ claimId, lines, rules, onAnswer }: FormSheetProps) {
  const { t } = useWords();
  return (
    <section>
      <h4>{t('claim_fields')}</h4>
      <p class="why">{t('claim_fields_note')}</p>
      <FormLink url={rules.form?.value.url} />
      <ul class="form-sheet">
        {lines.map((line) => (
          <Line key={line.field} id={fieldInputId(claimId, line.field)} line={line} onAnswer={onAnswer} />
        ))}
      </ul>
      <FormDocuments rules={rules} />
    </section>
  );
}

interface LineProps {
  id: string;
  line: SheetLine;
  onAnswer: FormSheetProps['onAnswer'];
}

function Line({ id, line: { field, known }, onAnswer }: LineProps) {
  const { t } = useWords();
  const name = t(`form_field_${keyPart(field)}`);
  return (
    <li class={known ? '' : 'blank'}>
      <label for={id}>{name}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={known?.value ?? ''}
        onChange={({ currentTarget: { value } }) => onAnswer(field, value)}
      />
      {known && <CopyButton text={known.value} name={name} />}
      {known && <ExhibitMarks exhibits={known.exhibits} />}
    </li>
  );
}

function FormLink({ url }: { url: string | undefined }) {
  const { t } = useWords();
  if (url === undefined || !/^https:/i.test(url)) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {t('claim_form_open')} ↗
    </a>
  );
}

/** What the form wants attached, and in which formats. */
export function FormDocuments({ rules }: Pick<FormSheetProps, 'rules'>) {
  const { t, locale } = useWords();
  const { documents = [], accepts = [] } = rules.form?.value ?? {};
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
  const types = accepts.map((type) => type.toUpperCase());
  return (
    <>
      {documents.length > 0 && (
        <p>{t('portal_form_documents', list(documents.map((one) => t(`form_document_${keyPart(one)}`))))}</p>
      )}
      {types.length > 0 && <p class="why">{t('portal_form_accepts', list(types))}</p>}
    </>
  );
}
