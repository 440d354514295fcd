/** One request as the routes see it. */
import type { IncomingMessage } from 'node:http';
import type { Calendar } from './calendar';
import type { Lang } from './hosts';
import type { Reply } from './reply';
import type { Session } from './sessions';
import type { Variation } from './variations';

/** Makes absolute addresses of this world, with its ports. */
export type UrlOf = (host: string, path: string, scheme?: 'http' | 'https') => string;

export interface Ask {
  host: string;
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  cookies: Record<string, string>;
  lang: Lang;
  urlOf: UrlOf;
  calendar: Calendar;
  session: Session;
  /** In what the world differs from itself just now. */
  variation: Variation | null;
}

/** Routes by 'GET /path'. */
export type Routes = Record<string, (ask: Ask) => Reply>;

export const readCookies = (header: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (header ?? '').split(/;\s*/).flatMap((pair) => {
      const at = pair.indexOf('=');
      return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)]] : [];
    }),
  );

/** The fields of a posted form; files of a multipart form are read and forgotten. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const urlencoded = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  return new URLSearchParams(urlencoded ? Buffer.concat(chunks).toString('utf8') : '');
}
