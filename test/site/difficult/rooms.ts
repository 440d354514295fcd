/** Where the difficult pages live: a site for each way of being difficult, since a site that is kept too often counts as broken. */

/** By the first part of the path. `elsewhere` is the other site that frames come from. */
export const roomHosts = {
  spa: 'one-document.test',
  frames: 'framed-shop.test',
  elsewhere: 'www.framed-elsewhere.test',
  shadow: 'shadow-shop.test',
  late: 'late-shop.test',
  large: 'large-shop.test',
  hostile: 'hostile-shop.test',
  ordinary: 'ordinary-shop.test',
} as const;

export type Room = keyof typeof roomHosts;

export const difficultHosts: readonly string[] = Object.values(roomHosts);

/** The host of a difficult page's path. @throws when its first part names no room */
export function hostOfRoom(path: string): string {
  const [, room = ''] = path.split(/[/?]/);
  const host = Object.hasOwn(roomHosts, room) ? roomHosts[room as Room] : null;
  if (host === null) throw new Error(`${path} is in no room of the difficult pages`);
  return host;
}
