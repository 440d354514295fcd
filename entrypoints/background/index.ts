/** Registers every listener before anything is awaited, so that each event wakes the right one. State lives in the database. */
import { defineBackground } from '#imports';
import { remindOfBackup } from './backup';
import { listenAtDoor } from './door';
import { keepHouse } from './housekeeping';
import { greet } from './installed';
import { workOff } from './jobs';
import { observe } from './observer';
import { remind } from './reminders';
import { watchRivals } from './rivals';
import { shareRoster } from './roster';
import { watchSites } from './sites';
import { watchTags } from './tags';
import { stampLater } from './timestamps';
import { followTrips } from './trips';

export default defineBackground({
  type: 'module',
  main() {
    listenAtDoor();
    observe();
    followTrips();
    watchTags();
    watchRivals();
    workOff();
    keepHouse();
    remind();
    remindOfBackup();
    watchSites();
    shareRoster();
    stampLater();
    greet();
  },
});
