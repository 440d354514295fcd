/** What the shop remembers of one shopper, in memory, by session cookie. */
import { randomUUID } from 'node:crypto';

export interface Order {
  number: string;
  at: Date;
  quantity: number;
  total: number;
  cardBrand: string;
}

export interface Session {
  quantity: number;
  /** The campaign entry, with its receipt number. */
  entry?: { number: string; at: Date };
  form?: URLSearchParams;
  orders: Order[];
}

export class Sessions {
  readonly #byId = new Map<string, Session>();

  /** The session of this cookie value; without one, or when unknown, a new session and the id to set. */
  open(id: string | undefined): { session: Session; newId?: string } {
    const known = id === undefined ? undefined : this.#byId.get(id);
    if (known) return { session: known };
    const session: Session = { quantity: 0, orders: [] };
    const newId = randomUUID();
    this.#byId.set(newId, session);
    return { session, newId };
  }
}
