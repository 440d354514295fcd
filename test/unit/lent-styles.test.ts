// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { contrast, withoutFixed } from '../../utils/capture/fixed-backgrounds';
import { shadowReach } from '../../utils/capture/pinned-boxes';
import { StyleChanges } from '../../utils/capture/style-changes';

afterEach(() => {
  document.body.innerHTML = '';
});

function element(style: string | null): HTMLElement {
  const made = document.createElement('div');
  if (style !== null) made.setAttribute('style', style);
  document.body.append(made);
  return made;
}

describe('styles lent to a page', () => {
  it.each([null, '', 'color:red', 'COLOR : red;;', 'visibility: visible !important; top: 1px'])(
    'are given back to the letter: %s',
    (style) => {
      const changed = element(style);
      const changes = new StyleChanges();
      changes.set(changed, 'visibility', 'hidden');
      changes.set(changed, 'visibility', 'collapse');
      changes.set(changed, 'top', '5px');
      expect(changed.style.getPropertyPriority('visibility')).toBe('important');
      expect(changed.style.visibility).toBe('collapse');
      changes.restore();
      expect(changed.getAttribute('style')).toBe(style);
    },
  );

  it('leave what the page itself changed meanwhile', () => {
    const changed = element('color: red');
    const changes = new StyleChanges();
    changes.set(changed, 'visibility', 'hidden');
    changed.style.color = 'blue';
    changes.restore();
    expect(changed.style.color).toBe('blue');
    expect(changed.style.visibility).toBe('');
  });

  it('are given back once', () => {
    const changed = element(null);
    const changes = new StyleChanges();
    changes.set(changed, 'top', '5px');
    changes.restore();
    changed.style.top = '7px';
    changes.restore();
    expect(changed.style.top).toBe('7px');
  });
});

describe('a background', () => {
  it('loses its fixed layers and no other', () => {
    expect(withoutFixed('linear-gradient(red, rgb(0, 0, 0)), url("a,b.png")', 'fixed, scroll')).toBe(
      'none, url("a,b.png")',
    );
  });

  it('keeps its layers where none is fixed', () => {
    expect(withoutFixed('url("a.png"), url("b.png")', 'scroll')).toBe('url("a.png"), url("b.png")');
  });

  it('is needed by white text on white, and not by white on black', () => {
    expect(contrast([255, 255, 255], [255, 255, 255])).toBe(1);
    expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21);
  });
});

describe('a shadow', () => {
  it('reaches as far as offset, blur and spread together', () => {
    expect(shadowReach('rgba(0, 0, 0, 0.2) 0px -4px 18px 0px')).toBe(22);
    expect(shadowReach('rgb(0, 0, 0) 0px 0px 1px 0px, rgb(0, 0, 0) 10px 2px 5px 3px')).toBe(18);
  });

  it('that is none reaches nowhere', () => {
    expect(shadowReach('none')).toBe(0);
  });
});
