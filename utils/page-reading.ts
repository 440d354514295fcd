/**
 * One pass over a page's markup, its shadow roots and its frames of the same origin gathers what the rules in `pages/` weigh.
 * Runs in the background: the shopper's page only hands its markup over (`page-source.ts`), which may mean harm.
 */
import type { PageSource } from './messages/page-source';
import { noFeatures, type PageFeatures } from './page-features';
import { type Ask, isPayFrame, readField } from './page-fields';
import { markersOfScript } from './page-markers';
import { type Reader, readMarkup, type Tag } from './page-markup';
import { isWhole, namesOf, type Place, placeIn, type Sink } from './page-places';

/**
 * How much of a page is read: elements, text in UTF-16 code units, frames within each other. What stands after so many
 * elements is only asked for headings, captions and fields.
 */
export const pageLimits = { elements: 3_000, characters: 16_000, depth: 8 };
/** One text is not all of a page, UTF-16 code units. */
const longestNode = 4_000;
/** A paragraph of prose, UTF-16 code units; Japanese says the same in half the space. */
const prose = 60;
/** Only the nearest hear: thousands of nested links must not cost their square. */
const hearing = 8;

const oneOf = (names: string) => new Set(names.split(' '));
const unread = oneOf('STYLE NOSCRIPT TEMPLATE SVG OPTION');
const fieldNames = oneOf('INPUT SELECT TEXTAREA');
/** What still counts once a page is too long. */
const markNames = oneOf('H1 H2 LEGEND BUTTON');
/** Reads what the rules weigh, once, within `pageLimits`. Never reads a form value. */
export const readPage = (source: PageSource): PageFeatures => {
  const page = noFeatures();
  const asked = new Set<Ask>();
  let top: Place = { furniture: false, words: '' };
  const places = [top];
  let before = '';
  /** 1 within the document itself. */
  let level = 0;
  let script: string | null = null;
  let late = false;
  const isLong = () => late || page.elements >= pageLimits.elements;

  const take = (sink: Sink, words: string) => {
    const said = words.replace(/\s+/g, ' ').trim();
    if (said && said.length < (sink === 'button' ? 40 : 150) && page[sink].length < 9_000)
      page[sink] += `${said}\n`;
  };

  const hear = (data: string) => {
    const said = data.slice(0, longestNode).trim();
    if (!said) return;
    for (const place of places.slice(-hearing))
      if (place.sink && place.words.length < 240) place.words += ` ${said.slice(0, 240)}`;
    if (top.furniture || isLong()) return;
    if (page.text.length < pageLimits.characters)
      page.text += ` ${said.slice(0, pageLimits.characters - page.text.length)}`;
    before = said.slice(-40);
    if (said.length > prose) page.paragraphs++;
  };

  const field = (tag: Tag) => {
    const said = top.furniture ? null : readField(tag, before);
    if (said?.caption !== undefined) take('button', said.caption);
    for (const ask of said?.asks ?? []) asked.add(ask);
    if (said?.counts) page.fields++;
  };

  const open = (tag: Tag) => {
    const { name, attr } = tag;
    if (isWhole(name) || name === 'MAIN') page.self += `${namesOf(tag)} ${attr('data-page')}\n`.slice(0, 600);
    const place = placeIn(tag, top, level);
    if (isLong() && !markNames.has(name) && attr('role') !== 'button') place.sink = undefined;
    top = place;
    places.push(top);
  };

  const enterRoot = () => {
    level++;
    top = { ...top, sink: undefined, isRoot: true };
    places.push(top);
  };

  const leave = () => {
    if (top.isRoot) level--;
    if (top.sink) take(top.sink, top.words);
    places.pop();
    top = places.at(-1) ?? top;
  };

  /** True when the element's content is to be read. */
  const enter = (tag: Tag): boolean => {
    const { name, attr } = tag;
    if (name === 'TEMPLATE' && tag.has('shadowrootmode')) {
      enterRoot();
      return true;
    }
    if (!isLong()) page.elements++;
    if (unread.has(name) || name === 'IFRAME' || name === 'FRAME') return false;
    if (fieldNames.has(name)) field(tag);
    else if (name === 'META') {
      if (attr('property') === 'og:type') page.type = attr('content').slice(0, 200);
    } else if (name === 'SCRIPT') {
      script = attr('type');
      return true;
    } else if (!tag.has('hidden')) {
      open(tag);
      return true;
    }
    return false;
  };

  const note = (type: string, text: string) => {
    if (page.marker.length < 4_000)
      for (const marker of markersOfScript(type, text)) page.marker += `${marker}\n`;
  };

  const readerOf = ({ frames }: PageSource): Reader => ({
    open: enter,
    close: () => {
      if (script === null) leave();
      script = null;
    },
    text: (data) => (script === null ? hear(data) : note(script, data)),
    frame: (at, passed, tag) => {
      if (passed || top.furniture) return;
      if (isPayFrame(tag)) asked.add('card').add('csc');
      const inner = frames[at];
      if (inner && !isLong()) read(inner);
    },
  });

  const read = (part: PageSource) => {
    if (level > pageLimits.depth) return;
    level++;
    const height = places.length;
    const reader = readerOf(part);
    readMarkup(part.html, reader);
    while (places.length > height) leave();
    if (level === 1 && part.rest) {
      late = true;
      readMarkup(part.rest, reader);
    }
    level--;
  };

  read(source);
  page.heading = page.title + page.heading;
  page.asks = [...asked];
  return page;
};
