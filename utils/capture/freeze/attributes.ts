/** The attributes an element is written with: its own, what was typed into it, and what only the running page knew. */
import { attributeOf, attributesIn, hasAttribute, nameOf } from '../dom';
import { sensitiveField } from '../sensitive';
import { attribute, type Freezing } from './freezing';
import { drawn } from './pictures';
import { withPictures } from './styles';

/** Left out: what runs, what loads, and what is written anew. */
const skipped =
  /^(?:on.*|src|srcset|sizes|poster|style|integrity|nonce|srcdoc|ping|autofocus|background|checked|selected|xlink:href|href|data|action|formaction)$/i;
const sound = /^[^\s"'<>/=]+$/;
/** Shows nothing, in the size it is given. */
const nothing = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** `style` are declarations to be added to the element's own. */
export async function attributesOf(element: Element, freezing: Freezing, style: string): Promise<string> {
  const name = nameOf(element);
  const typed = name === 'INPUT' ? typedIn(element as HTMLInputElement) : null;
  let text = '';
  for (const { name: key, value } of attributesIn(element))
    if (sound.test(key) && !skipped.test(key) && !(typed !== null && key === 'value'))
      text += attribute(key, value);
  if (typed) text += attribute('value', typed);
  if (Reflect.get(element, 'checked') === true && name === 'INPUT') text += ' checked=""';
  if (Reflect.get(element, 'selected') === true && name === 'OPTION') text += ' selected=""';
  const own = freezing.computed ? '' : attributeOf(element, 'style');
  const shown = await showing(element, name, freezing);
  const styles = [await withPictures(own, base(freezing), freezing.pictures), shown.style, style];
  const whole = styles.filter(Boolean).join(';');
  return text + shown.attributes + (whole ? attribute('style', whole) : '') + linkOf(element, name, freezing);
}

const base = ({ window }: Freezing): string => window.document.baseURI;

/** What stands in a field; null when it is to be written as the page has it. Secrets are left out here already. */
function typedIn(field: HTMLInputElement): string | null {
  const type = attributeOf(field, 'type').toLowerCase();
  if (/^(?:checkbox|radio|submit|button|reset|image)$/.test(type)) return null;
  return /^(?:hidden|file|password)$/.test(type) || sensitiveField(field) !== null ? '' : field.value;
}

interface Showing {
  attributes: string;
  style: string;
}

/** Pictures, films and drawings show what they show now. */
async function showing(element: Element, name: string, freezing: Freezing): Promise<Showing> {
  if (name === 'IMG') return pictureOf(element as HTMLImageElement, freezing);
  if (name === 'VIDEO') return filmOf(element as HTMLVideoElement, freezing);
  if (name === 'CANVAS') return drawingOf(element as HTMLCanvasElement, freezing);
  if (name === 'IMAGE') return imageOf(element, freezing);
  if (name === 'DIALOG' && element.matches(':modal')) return { attributes: '', style: modalStyle };
  if (hasAttribute(element, 'popover') && element.matches(':popover-open'))
    return { attributes: '', style: `display:block;${foremost}` };
  return { attributes: '', style: '' };
}

async function pictureOf(image: HTMLImageElement, { pictures }: Freezing): Promise<Showing> {
  const address = image.currentSrc;
  if (!address || image.naturalWidth === 0) return { attributes: '', style: '' };
  const data = await pictures.of(address, image);
  // Of several sizes to choose from, the one that was shown must not change the size of its box.
  const chosen = hasAttribute(image, 'srcset') || nameOf(image.parentElement ?? image) === 'PICTURE';
  const { width, height } = getComputedStyle(image);
  const sized = !data || chosen ? `width:${width};height:${height}` : '';
  return {
    attributes: attribute('src', data ?? nothing) + (data ? '' : attribute('data-hikae-lost', 'picture')),
    style: sized,
  };
}

async function filmOf(film: HTMLVideoElement, { window, pictures }: Freezing): Promise<Showing> {
  const playing = film.readyState >= 2 && film.currentTime > 0;
  const data = playing
    ? await drawn(window, film).catch(() => null)
    : film.poster && (await pictures.of(film.poster));
  return { attributes: data ? attribute('poster', data) : '', style: '' };
}

/** A drawing stays the element it is, with what it shows behind it. */
async function drawingOf(canvas: HTMLCanvasElement, { window }: Freezing): Promise<Showing> {
  const data = sensitiveField(canvas) ? null : await drawn(window, canvas).catch(() => null);
  if (!data) return { attributes: attribute('data-hikae-lost', 'drawing'), style: '' };
  return {
    attributes: '',
    style: `background:url("${data}") 0 0/100% 100% no-repeat content-box content-box`,
  };
}

async function imageOf(image: Element, { window, pictures }: Freezing): Promise<Showing> {
  const written = attributeOf(image, 'href') || attributeOf(image, 'xlink:href');
  const address = URL.parse(written, window.document.baseURI)?.href;
  const data = address ? await pictures.of(address) : null;
  return { attributes: data ? attribute('href', data) : '', style: '' };
}

const foremost = 'z-index:2147483647';

/** Without its script a dialog is not modal: it stands in the middle, before all else. */
const modalStyle = `position:fixed;inset:0;margin:auto;${foremost}`;

/** What dims the page behind a modal dialog, as an element of its own that stands before it; empty for any other. */
export function backdropOf(element: Element): string {
  if (nameOf(element) !== 'DIALOG' || !element.matches(':modal')) return '';
  const { backgroundColor } = getComputedStyle(element, '::backdrop');
  return `<div${attribute('style', `position:fixed;inset:0;background:${backgroundColor};${foremost}`)}></div>`;
}

/** Where links lead, in full; what a drawing takes from its own page. */
function linkOf(element: Element, name: string, { window }: Freezing): string {
  const written = attributeOf(element, 'href') || attributeOf(element, 'xlink:href');
  if (!written || name === 'IMAGE') return '';
  if (written.startsWith('#')) return attribute('href', written);
  const link = /^(?:A|AREA)$/.test(name) ? URL.parse(written, window.document.baseURI) : null;
  return link && /^(?:https?|mailto|tel):$/.test(link.protocol) ? attribute('href', link.href) : '';
}
