/** What is known of a portal for a claim, rule by rule, each with where it is from; and what is not known, folded. */
import { useEffect, useRef } from 'preact/hooks';
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
  const { list, acted } = useFocusOnChanged(lines);
  const say = (id: string) => (change: RuleChange) => {
    acted.current = id;
    onChange(change);
  };
  return (
    <div ref={list} class="promise portal-rules">
      <p class="why">{t(known.length ? 'portal_note' : 'portal_nothing', name)}</p>
      {rules.variesByOffer && <p class="varies">{t('portal_varies')}</p>}
      {known.length > 0 && <Items lines={known} say={say} />}
      {unknown.length > 0 && (
        <details>
          <summary>{t('portal_unknown_count', unknown.length)}</summary>
          <p class="why">{t('portal_unknown_note')}</p>
          <Items lines={unknown} say={say} />
        </details>
      )}
    </div>
  );
}

interface ItemsProps {
  lines: readonly RuleLine[];
  say: (id: string) => (change: RuleChange) => void;
}

function Items({ lines, say }: ItemsProps) {
  return (
    <ul>
      {lines.map((line) => (
        <RuleItem key={line.id} line={line} onChange={say(line.id)} />
      ))}
    </ul>
  );
}

/** A rule that was changed may stand in the other list now: the focus goes with it. */
function useFocusOnChanged(lines: readonly RuleLine[]) {
  const list = useRef<HTMLDivElement>(null);
  const acted = useRef<string | null>(null);
  const shown = lines.map(({ id, said, stated, own }) => `${id} ${said} ${stated === null} ${own}`).join();
  useEffect(() => {
    if (acted.current === null) return;
    const item = list.current?.querySelector(`[data-rule="${acted.current}"]`);
    acted.current = null;
    const folded = item?.closest<HTMLDetailsElement>('details:not([open])');
    const target = folded ? folded.querySelector('summary') : item?.querySelector('.doings button');
    if (target instanceof HTMLElement) target.focus();
  }, [shown]);
  return { list, acted };
}
