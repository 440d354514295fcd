/** Whom to ask, whom not, and until when. */
import type { DeskCase } from '../../utils/claims';
import { keyPart } from '../../utils/i18n';
import { useWords } from '../words';

export function ClaimLimits({ input, asked }: { input: DeskCase; asked: boolean }) {
  const { t } = useWords();
  const { portal } = input.trip;
  const contact = input.rules.contactShop?.value;
  return (
    <>
      {portal && <p class="why">{t('claim_desk', portal.name)}</p>}
      {contact && contact !== 'allowed' && <p class="guard">{t(`portal_contact_${keyPart(contact)}`)}</p>}
      {!asked && <Closes input={input} />}
    </>
  );
}

function Closes({ input: { closes, today } }: { input: DeskCase }) {
  const { t, times } = useWords();
  if (closes === null) return null;
  const days = Math.round((Date.parse(closes) - Date.parse(today)) / 86_400_000);
  const day = times.date(closes);
  if (days < 0) return <p class="problem">{t('claim_closed', day)}</p>;
  return <p class={days <= 7 ? 'problem' : 'why'}>{t('claim_closes', day, days)}</p>;
}
