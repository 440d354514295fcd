/** What the portals of the latest trips say of private windows and cookies, each with where it is from. */
import type { PortalRules, Stated } from '../../utils/portals';
import { RuleSource } from '../portal/rule-source';
import { useWords } from '../words';

export interface PortalNote {
  key: string;
  name: string;
  privateWindow: PortalRules['privateWindow'];
  /** Quotes of its offers. */
  cookieWords: readonly Stated<null>[];
}

export function PortalNotes({ portals }: { portals: readonly PortalNote[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('ready_portals_title')}</h2>
      {portals.length === 0 && <p class="why">{t('ready_portals_none')}</p>}
      <ul class="portals">
        {portals.map((portal) => (
          <li key={portal.key}>
            <Note {...portal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Note({ name, privateWindow, cookieWords }: PortalNote) {
  const { t } = useWords();
  return (
    <>
      <h3>{name}</h3>
      {!privateWindow && !cookieWords.length && <p class="why">{t('ready_portal_unknown')}</p>}
      {privateWindow && (
        <>
          <h4>{t('portal_rule_privateWindow')}</h4>
          <p>{t(`portal_private_${privateWindow.value}`)}</p>
          <RuleSource stated={privateWindow} label={t('portal_rule_privateWindow')} />
        </>
      )}
      {cookieWords.length > 0 && <h4>{t('ready_portal_cookies')}</h4>}
      {cookieWords.map((stated) => (
        <RuleSource key={stated.quote} stated={stated} label={t('ready_portal_cookies')} />
      ))}
    </>
  );
}
