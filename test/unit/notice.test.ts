/** The notice on a page stands in no picture of it: what is to be said while one is taken is said after. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellRefused } from '../../entrypoints/background/banner';
import { captureLane } from '../../entrypoints/background/turn';

const shown: number[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  shown.length = 0;
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([]);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId) => void shown.push(tabId));
});

/** Takes pictures of a tab until it is told to end. */
function photograph(tabId: number): () => void {
  let end = () => {};
  const taken = new Promise<void>((resolve) => {
    end = resolve;
  });
  void navigator.locks.request(captureLane(tabId), () => taken);
  return end;
}

describe('what is said on a page', () => {
  it('waits while a picture of that tab is taken, and is said when it is there', async () => {
    const end = photograph(1);
    const told = tellRefused(1, 'failed');
    // Begun after it, and nothing is in its way: another tab is being said something, too.
    await tellRefused(2, 'failed');
    expect(shown).toEqual([2]);
    end();
    await told;
    expect(shown).toEqual([2, 1]);
  });
});
