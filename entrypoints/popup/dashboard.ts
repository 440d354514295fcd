/** The way from the popup to the dashboard. */
import { browser } from '#imports';

/** Opens the dashboard in a tab, at a section of it when one is named, and closes the popup. */
export async function openDashboard(section?: 'pages' | 'ready' | `trips/${string}`) {
  const place = section ? `#${section}` : '';
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${place}`) });
  window.close();
}
