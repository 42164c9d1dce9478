import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hearCommands, hearLetters, isOverlayOpen, isTyping, keyOf } from '#platform/keyboard.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <main tabindex="0"><p id="text">Text</p></main>
    <button type="button">Button</button>
    <a href="#/">Link</a>
    <input>
    <textarea></textarea>
    <select><option>Option</option></select>
    <div contenteditable="true"><b>Editable</b></div>
    <dialog></dialog>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

/** Presses a key somewhere and tells whether it belongs to typing there. */
function pressOn(selector: string, init: KeyboardEventInit = { key: 'j' }): boolean {
  let answer: boolean | null = null;
  const onKeyDown = (event: KeyboardEvent) => {
    answer = isTyping(event);
  };
  document.addEventListener('keydown', onKeyDown, { once: true });
  document.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
  if (answer === null) throw new Error(`No key heard on ${selector}`);
  return answer;
}

test.each(['body', 'main', '#text', 'button', 'a'])('a key on %s is the page’s', (selector) => {
  expect(pressOn(selector)).toBe(false);
});

test.each(['input', 'textarea', 'select', 'option', '[contenteditable]', '[contenteditable] b'])(
  'a key on %s is the control’s',
  (selector) => {
    expect(pressOn(selector)).toBe(true);
  },
);

test('letters and signs are nobody’s while they are turned off; named keys stay the page’s', () => {
  hearLetters(false);
  expect(['j', '?', '/', 'ж'].map((key) => pressOn('#text', { key }))).toEqual([true, true, true, true]);
  expect(['ArrowDown', 'Enter', ' ', 'Escape'].map((key) => pressOn('#text', { key }))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  hearLetters(true);
  expect(pressOn('#text', { key: 'j' })).toBe(false);
});

describe('on the text', () => {
  test.each<[what: string, init: KeyboardEventInit, isTaken: boolean]>([
    ['that needs Shift to be written is the page’s', { key: '?', shiftKey: true }, false],
    ['that marks text is the browser’s', { key: 'ArrowRight', shiftKey: true }, true],
    ['that pages back is the browser’s', { key: ' ', shiftKey: true }, true],
    ['that marks to the end is the browser’s', { key: 'End', shiftKey: true }, true],
    ['with Control is the browser’s', { key: 'j', ctrlKey: true }, true],
    ['with Command is the browser’s', { key: 'k', metaKey: true }, true],
    ['with Alt is the browser’s', { key: 'ArrowLeft', altKey: true }, true],
    ['while a word is being composed is the input method’s', { key: 'Enter', isComposing: true }, true],
  ])('a key %s', (_, init, isTaken) => {
    expect(pressOn('#text', init)).toBe(isTaken);
  });

  test('a key that comes from no element at all is the page’s', () => {
    expect(isTyping(new KeyboardEvent('keydown', { key: 'j' }))).toBe(false);
  });
});

test('an open dialog takes the keys until it is closed', () => {
  const dialog = document.querySelector('dialog');
  expect(isOverlayOpen()).toBe(false);
  dialog?.setAttribute('open', '');
  expect(isOverlayOpen()).toBe(true);
  dialog?.removeAttribute('open');
  expect(isOverlayOpen()).toBe(false);
});

describe('a command', () => {
  const heard = (key: KeyboardEventInit, at: string): readonly string[] => {
    const names: string[] = [];
    const stop = hearCommands((name) => names.push(name));
    const press = () =>
      document.querySelector(at)?.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
    press();
    stop();
    press();
    return names;
  };

  test('is heard by its key, until nobody listens any more', () => {
    expect(heard({ key: 'v' }, '#text')).toEqual(['glossary']);
  });

  test('is heard by the place of its key on a keyboard of another script', () => {
    expect(heard({ key: 'м', code: 'KeyV' }, '#text')).toEqual(['glossary']);
  });

  test.each([
    ['of no command', 'z', '#text'],
    ['that is typed', 'v', 'input'],
  ])('isn’t heard by a key %s', (_, key, at) => {
    expect(heard({ key }, at)).toEqual([]);
  });
});

describe('a key of a layout that writes another script counts by its place', () => {
  test.each<[layout: string, init: KeyboardEventInit, key: string]>([
    ['Latin', { key: 'j', code: 'KeyJ' }, 'j'],
    ['Latin, elsewhere', { key: 'ş', code: 'Semicolon' }, 'ş'],
    ['Dvorak, whose j is elsewhere', { key: 'j', code: 'KeyC' }, 'j'],
    ['Ukrainian', { key: 'о', code: 'KeyJ' }, 'j'],
    ['Ukrainian, with shift', { key: 'Е', code: 'KeyT', shiftKey: true }, 'T'],
    ['Arabic', { key: 'ت', code: 'KeyJ' }, 'j'],
    ['Arabic, where a key writes two letters', { key: 'لا', code: 'KeyB' }, 'b'],
    ['Arabic', { key: '؟', code: 'Slash', shiftKey: true }, '?'],
    ['Arabic', { key: 'ظ', code: 'Slash' }, '/'],
    ['any', { key: 'ArrowRight', code: 'ArrowRight' }, 'ArrowRight'],
    ['any', { key: '?', code: 'Minus', shiftKey: true }, '?'],
    ['a screen keyboard', { key: 'о', code: '' }, 'о'],
  ])('%s: %j', (_layout, init, key) => {
    expect(keyOf(new KeyboardEvent('keydown', init))).toBe(key);
  });
});
