/** What a portal's file states, and where that was read. */
import type { Stated } from './portal-rules';
import type { Portal, PortalRuleValues, PortalSource, RuleName } from './portal-shape';

/** The source a portal's rule or pattern rests on. */
export function sourceOfRule(
  { sources }: Pick<Portal, 'sources'>,
  name: NonNullable<PortalSource['for']>[number],
): PortalSource | undefined {
  return sources.find((source) => source.for?.includes(name)) ?? sources.find((source) => !source.for);
}

/** What a portal's file says of a rule, with its source; undefined where nothing. */
export function ofPortal<Name extends RuleName>(
  portal: Pick<Portal, 'claim' | 'sources'>,
  name: Name,
): Stated<PortalRuleValues[Name]> | undefined {
  const values: Partial<PortalRuleValues> = { ...portal, ...portal.claim };
  const value = values[name];
  if (value === undefined) return;
  const source = sourceOfRule(portal, name);
  return {
    value,
    from: 'portal',
    ...(source && { source: source.url, asOf: source.readOn }),
    ...(source?.secondary && { secondary: true }),
  };
}
