import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { focusText } from '#platform/text-focus.ts';

const seen: string[] = [];

beforeEach(() => {
  seen.length = 0;
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(this.id);
  });
});
afterEach(() => {
  document.body.innerHTML = '';
});

function lay(unit: string): void {
  document.body.innerHTML = `
    <article data-reader-text>
      <p id="start" data-text-start tabindex="-1">Arrow keys …</p>
      <span id="unit" data-unit="s1" data-side="source" aria-current="true">${unit}</span>
      <span id="other" data-unit="s2" data-side="source">Other</span>
    </article>
    <div id="gloss" data-gloss><button id="close">Close</button></div>`;
}

const WORDS = '<b id="first" data-token tabindex="-1">Ja</b> <b id="current" data-token tabindex="0">doch</b>';

test('the word with the tab stop takes the focus, and its sentence is brought into view', () => {
  lay(WORDS);
  focusText();
  expect(document.activeElement?.id).toBe('current');
  expect(seen).toEqual(['unit', 'current']);
});

test('an open gloss that has the focus keeps it and stays in view itself', () => {
  lay(WORDS);
  document.getElementById('gloss')?.setAttribute('data-placement', 'bottom-start');
  document.getElementById('close')?.focus();
  focusText();
  expect(document.activeElement?.id).toBe('close');
  expect(seen).toEqual(['gloss']);
});

test('a gloss that is only finding its place isn’t scrolled to', () => {
  lay(WORDS);
  document.getElementById('close')?.focus();
  focusText();
  expect(document.activeElement?.id).toBe('close');
  expect(seen).toEqual([]);
});

test('where the selected sentence has no words, the beginning of the text takes the focus', () => {
  lay('* * *');
  focusText();
  expect(document.activeElement?.id).toBe('start');
  expect(seen).toEqual(['unit']);
});

test('where nothing is selected, the focus stays where it is', () => {
  lay('');
  document.getElementById('unit')?.removeAttribute('aria-current');
  focusText();
  expect(document.activeElement?.id).toBe('');
  expect(seen).toEqual([]);
});
