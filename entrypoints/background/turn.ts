/** Whose turn a tab's page is: its pictures are taken one after another, and what is said on it is said between two of them. */

/** The lock of the pictures of a tab. */
export const captureLane = (tabId: number): string => `hikae-capture-${tabId}`;

/** Does something to a tab's page while no picture of it is taken. Not for what holds its `captureLane` already: that has its turn. */
export const betweenPictures = async (tabId: number, task: () => Promise<void>): Promise<void> =>
  navigator.locks.request(captureLane(tabId), task);
