/** Said where the sites may not be seen, and nowhere else; gone as soon as they may. */
import { AccessNotice } from './access-notice';
import { useSiteAccess } from './site-access';

export function AccessMissing() {
  const { granted, onAsk } = useSiteAccess();
  return granted === false ? <AccessNotice granted={false} onAsk={onAsk} /> : null;
}
