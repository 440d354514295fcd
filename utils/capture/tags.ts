/** What a walk does with an element, by its tag name. */

const fieldNames = /^(?:INPUT|TEXTAREA|SELECT|CANVAS)$/;
const frameNames = /^(?:IFRAME|FRAME|OBJECT|EMBED)$/;
/** Elements that begin a line of their own. */
const blockNames = /^(?:ARTICLE|DD|DIV|DL|DT|FIELDSET|FORM|H\d|LI|OL|OPTION|P|SECTION|TABLE|TD|TH|TR|UL)$/;
/** Who may have a shadow root (https://dom.spec.whatwg.org/#valid-shadow-host-name), and the template that stands for one in a snapshot. */
const hostNames =
  /-|^(?:ARTICLE|ASIDE|BLOCKQUOTE|BODY|DIV|FOOTER|H[1-6]|HEADER|MAIN|NAV|P|SECTION|SPAN|TEMPLATE)$/;

export interface Traits {
  isField: boolean;
  isFrame: boolean;
  isBlock: boolean;
  mayHost: boolean;
}

/** Remembers what it said of a name: a page has thousands of elements and few names. */
export function createTraits(): (name: string) => Traits {
  const known = new Map<string, Traits>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const upper = name.toUpperCase();
    const traits = {
      isField: fieldNames.test(upper),
      isFrame: frameNames.test(upper),
      isBlock: blockNames.test(upper),
      mayHost: hostNames.test(upper),
    };
    known.set(name, traits);
    return traits;
  };
}
