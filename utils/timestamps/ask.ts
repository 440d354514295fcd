/** Asks one authority for the time (RFC 3161, 3.4: by HTTP). */
import { type Bytes, hexOf } from './der';
import { nonceOf, requestOf } from './request';
import { Rejection, TokenProblem } from './token';
import { type Statement, verifyToken } from './verify';

/** It was not reached, or what answered is no authority (a captive portal, a fault on its side): it may be asked again. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** It said no, or its time-stamp does not hold: asking again would help nobody. */
export class Refused extends Error {
  override name = 'Refused';
}

export interface Asked {
  /** TimeStampResp, DER, as it came. */
  token: Bytes;
  statement: Statement;
}

interface Means {
  fetch: typeof fetch;
  /** 8 random bytes. */
  random: Bytes;
  signal: AbortSignal;
}

/** A time-stamp with its whole chain is some 10 kB. */
const largest = 256 * 1024;

/**
 * Has an authority stamp a SHA-256 digest (hex digits). Nothing else leaves: no cookie, no address of a page, no body but the question.
 * Resolves with a time-stamp that holds. Throws `Unreachable` or `Refused`.
 */
export async function askAuthority(
  address: string,
  digest: string,
  { fetch, random, signal }: Means,
): Promise<Asked> {
  const nonce = nonceOf(random);
  const token = await answerOf(address, requestOf(digest, nonce), fetch, signal);
  try {
    return { token, statement: await verifyToken(token, digest, hexOf(nonce)) };
  } catch (error) {
    if (error instanceof Rejection && error.passing) throw new Unreachable(error.message);
    if (error instanceof TokenProblem && !isResponse(token)) throw new Unreachable('no authority answered');
    if (error instanceof Rejection || error instanceof TokenProblem) throw new Refused(error.message);
    throw error;
  }
}

/** Whether these bytes may be meant as an answer at all: a page of some portal in between begins otherwise. */
const isResponse = ([first]: Bytes) => first === 0x30;

async function answerOf(address: string, question: Bytes, ask: typeof fetch, signal: AbortSignal) {
  try {
    const response = await ask(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' },
      body: question,
      cache: 'no-store',
      // To an extension every site is its own, and asked like this Firefox does not send the number by which an installation could be known
      // again (`Origin: moz-extension://…`); Chrome sends the extension's id, which is the same for everyone (both measured).
      mode: 'same-origin',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!response.ok) throw new Unreachable(`answered ${response.status}`);
    return await bytesOf(response);
  } catch (error) {
    if (error instanceof Unreachable) throw error;
    throw new Unreachable(error instanceof Error ? error.name : 'not reached', { cause: error });
  }
}

/** The body, as far as it is no larger than any time-stamp. */
async function bytesOf({ body }: Response): Promise<Bytes> {
  const chunks: Bytes[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > largest) {
      await reader?.cancel();
      throw new Unreachable('answered too much');
    }
    chunks.push(Uint8Array.from(read.value));
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
