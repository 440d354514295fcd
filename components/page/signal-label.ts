/** What reasons of recognition are called. */
import { isMessageKey, type Translate } from '../../utils/i18n';

/** The message key of a reason's name: `pay-button` → `signal_pay_button`. */
export const signalKey = (id: string) => `signal_${id.replaceAll('-', '_')}`;

/** A reason's name in the user's language. A visit may be older or newer than the words: then its id must do. */
export function signalLabel(t: Translate, id: string): string {
  const key = signalKey(id);
  return isMessageKey(key) ? t(key) : id;
}
