/** Where a trip stands, as the user says. */
import { type TripStatus, tripStatuses } from '../../utils/records';
import { useWords } from '../words';

export function StatusChoice(props: { status: TripStatus; onChoose: (status: TripStatus) => void }) {
  const { t } = useWords();
  return (
    <label class="status-choice">
      {t('trip_status_label')}
      <select
        value={props.status}
        onChange={({ currentTarget: { value } }) => {
          const chosen = tripStatuses.find((status) => status === value);
          if (chosen) props.onChoose(chosen);
        }}
      >
        {tripStatuses.map((status) => (
          <option key={status} value={status}>
            {t(`tripStatus_${status}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
