/** The addresses of the difficult pages: `/<room>/…`, each room on its own site (see `rooms.ts`). `?lang=ja|en|es` on any of them (default en). */
import type { Ask } from '../ask';
import type { Reply } from '../reply';
import { framesReply } from './frames';
import { hostileReply } from './hostile';
import { largeReply } from './large';
import { lateReply } from './late';
import { ordinaryReply } from './ordinary';
import { difficultHosts } from './rooms';
import { shadowReply } from './shadow';
import { spaReply } from './spa';

const rooms: Record<string, (ask: Ask) => Reply | null> = {
  spa: spaReply,
  frames: framesReply,
  shadow: shadowReply,
  late: lateReply,
  large: largeReply,
  hostile: hostileReply,
  ordinary: ordinaryReply,
};

/** The difficult page at this address, or null. */
export function difficultReply(ask: Ask): Reply | null {
  if (!difficultHosts.includes(ask.host)) return null;
  const [, room = ''] = ask.path.split('/');
  return Object.hasOwn(rooms, room) ? (rooms[room]?.(ask) ?? null) : null;
}
