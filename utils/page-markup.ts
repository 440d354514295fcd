/**
 * Reading markup that a browser wrote (HTML fragment serialisation, html.spec.whatwg.org 13.3, or its XML twin): every
 * element is closed, every attribute quoted. Whatever else it is given it passes over; the time it takes grows with the
 * length only. No DOM is needed, so that the background can do it.
 */

/** An opening tag. */
export interface Tag {
  /** Upper case. */
  name: string;
  /** The value of an attribute, '' without one. */
  attr(key: string): string;
  has(key: string): boolean;
}

export interface Reader {
  /** @returns whether its content is to be read; `close` follows only then */
  open(tag: Tag): boolean;
  close(): void;
  /** Text between tags, character references resolved; the text of scripts and styles as it stands. */
  text(data: string): void;
  /** Every frame in the order of the markup, from 0; `passed` when it stands in what is not read. */
  frame(at: number, passed: boolean, tag: Tag): void;
}

const oneOf = (names: string) => new Set(names.split(' '));
const empty = oneOf(
  'AREA BASE BASEFONT BGSOUND BR COL EMBED FRAME HR IMG INPUT KEYGEN LINK META PARAM SOURCE TRACK WBR',
);
/** Their content is no markup. */
const raw = oneOf('SCRIPT STYLE XMP IFRAME NOEMBED NOFRAMES NOSCRIPT PLAINTEXT');

const attribute = /\s+([^\s=>"/]+)(?:="([^"]*)")?/y;
const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const plain = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => references[name] ?? '')
    : text;

/** Reads `html` from beginning to end. */
export const readMarkup = (html: string, reader: Reader): void => {
  const names: string[] = [];
  /** How many of `names` enclose what is passed over; 0 while everything is read. */
  let passing = 0;
  /** How many of `names` stand at each template that is open: frames in there are none yet. */
  const templates: number[] = [];
  let frames = 0;
  let at = 0;

  /** What is never closed ends with the markup. */
  const behind = (mark: string, from: number): number => {
    const found = html.indexOf(mark, from);
    return found < 0 ? html.length : found + mark.length;
  };

  const endOfTag = (from: number): { attributes: Map<string, string>; end: number } => {
    const attributes = new Map<string, string>();
    attribute.lastIndex = from;
    let end = from;
    for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
      end = attribute.lastIndex;
      attributes.set((found[1] ?? '').toLowerCase(), found[2] ?? '');
    }
    return { attributes, end: behind('>', end) };
  };

  const leave = (name: string) => {
    if (names.at(-1) !== name) return;
    if (templates.at(-1) === names.length) templates.pop();
    if (passing === names.length) passing = 0;
    else if (!passing) reader.close();
    names.pop();
  };

  const enter = (name: string, { attributes, end }: ReturnType<typeof endOfTag>) => {
    const tag: Tag = {
      name,
      attr: (key) => plain(attributes.get(key) ?? ''),
      has: (key) => attributes.has(key),
    };
    const passed = passing > 0;
    const isRead = !passed && reader.open(tag);
    if ((name === 'IFRAME' || name === 'FRAME') && !templates.length) reader.frame(frames++, passed, tag);
    at = end;
    if (empty.has(name) || html[end - 2] === '/') {
      if (isRead) reader.close();
      return;
    }
    if (raw.has(name)) {
      const close = name === 'PLAINTEXT' ? -1 : html.indexOf(`</${name.toLowerCase()}`, end);
      const until = close < 0 ? html.length : close;
      if (isRead) {
        if (name !== 'IFRAME') reader.text(html.slice(end, until));
        reader.close();
      }
      at = behind('>', until);
      return;
    }
    names.push(name);
    if (!isRead && !passing) passing = names.length;
    if (name === 'TEMPLATE' && !tag.has('shadowrootmode')) templates.push(names.length);
  };

  while (at < html.length) {
    const next = html.indexOf('<', at);
    const until = next < 0 ? html.length : next;
    if (until > at && !passing) reader.text(plain(html.slice(at, until)));
    at = until;
    if (next < 0) break;
    if (html.startsWith('<!--', at)) at = behind('-->', at + 4);
    else if (html.startsWith('<!', at) || html.startsWith('<?', at)) at = behind('>', at);
    else {
      const [whole, slash, name] = tagName(html, at);
      if (!name) at++;
      else if (slash) {
        leave(name);
        at = behind('>', at);
      } else enter(name, endOfTag(at + whole));
    }
  }
};

const tagStart = /<(\/?)([a-z][^\s/>]*)/iy;

const tagName = (html: string, at: number): [length: number, slash: string, name: string] => {
  tagStart.lastIndex = at;
  const [whole = '', slash = '', name = ''] = tagStart.exec(html) ?? [];
  return [whole.length, slash, name.toUpperCase()];
};
