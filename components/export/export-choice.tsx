/** What goes into the ZIP, before it is made: every exhibit with its own switch, what does not fit or is missing, and the first page to look at. */
import type { BundleChoice } from '../../utils/bundle';
import { contradictionsOf, type DeskCase } from '../../utils/claims';
import type { RecipientProfile } from '../../utils/records';
import { BlackenedList } from '../claim/blackened-list';
import { ContradictionList } from '../claim/contradiction-list';
import { useWords } from '../words';
import { RecipientChoice } from './recipient-choice';
import { ReportPreview } from './report-preview';
import './export-choice.css';

/** A page or document as it is chosen. */
export interface ExportItem {
  id: string;
  /** The number it has in the bundle, chosen or not. */
  number: number;
  /** Kind of page, or role of the document. */
  kind: string;
  title: string;
  /** UTC ISO, with the zone it was seen in. */
  at: string;
  zone: string;
  /** Something of it could not be kept. */
  incomplete: boolean;
  /** Ids of its redactions. */
  redactions: readonly string[];
}

interface ExportChoiceProps {
  items: readonly ExportItem[];
  /** The desk's view of it, where there is a trip. */
  desk: DeskCase | null;
  /** Names of what the letter leaves blank; null where there is no letter. */
  blanks: readonly string[] | null;
  /** Numbers that the letter names. */
  named: readonly number[];
  choice: BundleChoice;
  onChange: (choice: BundleChoice) => void;
  /** The report of this choice, as HTML of our own. */
  preview: () => Promise<string>;
  /** What the desk takes besides, or instead of, the ZIP. */
  recipient: RecipientProfile;
  onRecipient: (recipient: RecipientProfile) => void;
}

export function ExportChoice(props: ExportChoiceProps) {
  const { items, desk, blanks, named, choice, onChange, preview } = props;
  const { recipient, onRecipient } = props;
  const { t } = useWords();
  const stay = items.filter(({ id }) => choice.leftOut.includes(id)).map(({ number }) => number);
  const missed = blanks ? stay.filter((number) => named.includes(number)) : [];
  return (
    <div class="export-choice">
      <fieldset>
        <legend>{t('choice_exhibits')}</legend>
        <ul>
          {items.map((item) => (
            <Item key={item.id} item={item} choice={choice} onChange={onChange} />
          ))}
        </ul>
      </fieldset>
      {blanks && (
        <label class="papers">
          <input
            type="checkbox"
            checked={!choice.withoutPapers}
            onChange={({ currentTarget }) => onChange({ ...choice, withoutPapers: !currentTarget.checked })}
          />{' '}
          {t('choice_letter')}
        </label>
      )}
      <p class="why">{t('choice_personal')}</p>
      {stay.length > 0 && <p class="why">{t('choice_trip')}</p>}
      {missed.length > 0 && !choice.withoutPapers && (
        <p class="problem" role="status">
          {t('choice_named', missed.join(', '))}
        </p>
      )}
      <Findings desk={desk} items={items} blanks={choice.withoutPapers ? null : blanks} />
      <RecipientChoice value={recipient} onChange={onRecipient} portal={desk?.portal?.id ?? null} />
      <ReportPreview read={preview} />
    </div>
  );
}

type ItemProps = Pick<ExportChoiceProps, 'choice' | 'onChange'> & { item: ExportItem };

function Item({ item, choice, onChange }: ItemProps) {
  const { t, times } = useWords();
  const { id, number, kind, title, at, zone, redactions } = item;
  const goes = !choice.leftOut.includes(id);
  const covered = redactions.filter((one) => !choice.uncovered.includes(one));
  const without = (ids: readonly string[], gone: readonly string[]) =>
    ids.filter((one) => !gone.includes(one));
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={goes}
          onChange={({ currentTarget }) =>
            onChange({
              ...choice,
              leftOut: [...without(choice.leftOut, [id]), ...(currentTarget.checked ? [] : [id])],
            })
          }
        />
        <span>
          <strong>{t('claim_exhibits', number)}</strong> {kind} · <bdi>{title}</bdi>{' '}
          <time dateTime={at}>{times.moment(at, zone)}</time>
        </span>
      </label>
      {redactions.length > 0 && goes && (
        <label class="black">
          <input
            type="checkbox"
            checked={covered.length > 0}
            onChange={({ currentTarget }) =>
              onChange({
                ...choice,
                uncovered: [
                  ...without(choice.uncovered, redactions),
                  ...(currentTarget.checked ? [] : redactions),
                ],
              })
            }
          />{' '}
          {t('choice_black')}
        </label>
      )}
    </li>
  );
}

/** What a desk would find: better found before. */
function Findings({ desk, items, blanks }: Pick<ExportChoiceProps, 'desk' | 'items' | 'blanks'>) {
  const { t, language } = useWords();
  const incomplete = items.filter((item) => item.incomplete).map(({ number }) => number);
  const fits = !desk || contradictionsOf(desk, language).length === 0;
  return (
    <section class="findings">
      <h3>{t('choice_findings')}</h3>
      {fits && !incomplete.length && !blanks?.length && <p class="why">{t('choice_nothing_found')}</p>}
      {blanks && blanks.length > 0 && <p>{t('choice_blanks', blanks.join(t('choice_separator')))}</p>}
      {incomplete.length > 0 && <p>{t('choice_incomplete', incomplete.join(', '))}</p>}
      {desk && <ContradictionList input={desk} />}
      {desk && <BlackenedList input={desk} />}
    </section>
  );
}
