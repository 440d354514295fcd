/** The sites of which the user said what to keep. Each goes back to automatic, and back again. */
import type { Settings, SiteChoice } from '../../utils/records';
import { useWords } from '../words';
import { RemovableList } from './removable-list';

interface ChosenSitesProps {
  settings: Pick<Settings, 'sitesOn' | 'sitesOff'>;
  onChoose: (site: string, choice: SiteChoice) => void;
}

export function ChosenSites({ settings, onChoose }: ChosenSitesProps) {
  const { t } = useWords();
  return (
    <>
      <h3>{t('settings_sites_always')}</h3>
      <Sites sites={settings.sitesOn} choice="always" onChoose={onChoose} />
      <h3>{t('settings_sites_never')}</h3>
      <Sites sites={settings.sitesOff} choice="never" onChoose={onChoose} />
    </>
  );
}

interface SitesProps {
  sites: readonly string[];
  choice: SiteChoice;
  onChoose: ChosenSitesProps['onChoose'];
}

function Sites({ sites, choice, onChoose }: SitesProps) {
  const { t } = useWords();
  return (
    <RemovableList
      none={t('settings_sites_none')}
      lines={sites.map((site) => ({
        item: site,
        name: site,
        content: site,
        gone: t('settings_site_removed', site),
      }))}
      remove={t('settings_site_remove')}
      removeNamed={(name) => t('settings_site_remove_named', name)}
      onRemove={(site) => onChoose(site, 'auto')}
      onUndo={(site) => onChoose(site, choice)}
    />
  );
}
