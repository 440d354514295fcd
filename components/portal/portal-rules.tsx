/** What is known of a portal for a claim, rule by rule, each with where it is from; and what is not known, folded. */
import type { OfferRules, PortalOverride, RuleChange } from '../../utils/portals';
import { useWords } from '../words';
import { RuleItem } from './rule-item';
import { linesOf, type RuleLine } from './rule-lines';
import '../promise/promise.css';
import './portal-rules.css';

export interface PortalRulesProps {
  /** The portal's name. */
  name: string;
  /** As they hold for the trip's offer; see `offerOverPortal`. */
  rules: OfferRules;
  /** What the user said of this portal. */
  own: PortalOverride;
  onChange: (change: RuleChange) => void;
}

export function PortalRules({ name, rules, own, onChange }: PortalRulesProps) {
  const { t, language, locale } = useWords();
  const lines = linesOf(rules, own, { t, language, locale });
  const known = lines.filter(({ stated }) => stated !== undefined);
  const unknown = lines.filter(({ stated }) => stated === undefined);
  return (
    <div class="promise portal-rules">
      <p class="why">{t(known.length ? 'portal_note' : 'portal_nothing', name)}</p>
      {rules.variesByOffer && <p class="varies">{t('portal_varies')}</p>}
      {known.length > 0 && <Items lines={known} onChange={onChange} />}
      {unknown.length > 0 && (
        <details>
          <summary>{t('portal_unknown_count', unknown.length)}</summary>
          <p class="why">{t('portal_unknown_note')}</p>
          <Items lines={unknown} onChange={onChange} />
        </details>
      )}
    </div>
  );
}

function Items({ lines, onChange }: { lines: readonly RuleLine[]; onChange: PortalRulesProps['onChange'] }) {
  return (
    <ul>
      {lines.map((line) => (
        <RuleItem key={line.id} line={line} onChange={onChange} />
      ))}
    </ul>
  );
}
