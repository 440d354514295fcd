/** Whether the user wants personal data masked: asked before everything that is read, so that the choice takes effect at once. */
import { database } from '../../utils/db';
import { withConnection } from '../../utils/db/reconnect';
import { readSettings } from '../../utils/db/settings';

/** Throws what the database throws: what cannot be known must not be guessed. */
export const masksPersonal = async (): Promise<boolean> =>
  (await withConnection(database, () => readSettings(database))).maskPersonal;
