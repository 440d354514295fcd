/** Whether the extension has made its database. Runs in one of its pages. */
export const hasDatabase = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === 'hikae');
