/** What is neither a window nor an amount, in words as far as there are any. */
import type { Detail, FactKind } from '../../../utils/records';
import { sayRule } from './rules';
import { keyFor, type Speech, saysOnly } from './speech';
import { sayWindow } from './windows';

const entryTypes = ['claim', 'account_link', 'code', 'option', 'verified_account'] as const;
const scopes = [
  'new_contract',
  'never_member',
  'first_member',
  'first_purchase',
  'first_via_site',
  'first_reward',
  'new_customer',
  'product',
] as const;

/** A detail of `kind` in words, or null: the quote then speaks for itself. */
export function sayDetail(kind: FactKind, detail: Detail, speech: Speech): string | null {
  const { t } = speech;
  const only = (...keys: (keyof Detail)[]) => saysOnly({ ...detail, required: undefined }, keys);
  if (kind === 'entry_required' && detail.required === false && only()) return t('detail_entry_no');
  if (kind === 'entry_required' && detail.required && only('type')) return sayEntry(detail, speech);
  if (detail.required !== undefined) return null;
  if (kind === 'new_customer_only' && only('scope')) {
    const scope = keyFor(scopes, detail.scope);
    return scope && t(`scope_${scope}`);
  }
  if (detail.unspecified && only('unspecified')) return t('detail_unspecified');
  if (detail.reply && only('reply')) return sayReply(detail.reply, speech);
  return only('until', 'opensAt', 'closes', 'type', 'what') ? sayTimes(detail, speech) : null;
}

function sayEntry({ type }: Detail, { t }: Speech): string | null {
  const known = keyFor(entryTypes, type);
  if (type && !known) return null;
  return t(known ? `detail_entry_${known}` : 'detail_entry_yes');
}

function sayReply(reply: NonNullable<Detail['reply']>, speech: Speech): string | null {
  const said = sayRule(reply, speech);
  return said && speech.t('detail_reply', said);
}

function sayTimes({ opensAt, closes, until }: Detail, speech: Speech): string | null {
  if (closes && until) return null;
  return sayWindow({ start: opensAt ?? null, end: closes ?? until ?? null }, speech);
}
