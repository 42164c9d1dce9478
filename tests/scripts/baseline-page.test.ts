// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { baselinePage } from '../../scripts/bench/baseline-page.ts';
import { smallEdition } from '../small-edition.ts';

const edition = smallEdition(
  [
    [
      {
        id: 's1',
        source: 'Der Zug <hält>.',
        target: 'The train "stops".',
        links: [],
        glosses: [{ source: 'Zug', entry: 'zug' }],
      },
    ],
    [{ id: 's2', source: 'Er fährt.', target: 'It leaves.', links: [], glosses: [] }],
  ],
  { zug: { lemma: 'Zug', pos: 'NOUN', meaning: { en: 'train </script>' } } },
);

/** The page in a frame of its own. */
function open(): Document {
  const page = document.body.appendChild(document.createElement('iframe')).contentDocument;
  if (!page) throw new Error('A frame has no page.');
  page.write(baselinePage(edition));
  page.close();
  return page;
}

function click(page: Document, selector: string): void {
  const element = page.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  element.click();
}

test('a plain page has all the text, a span for each word', () => {
  const page = open();
  const text = (unit: string, side: string) =>
    page.querySelector(`[data-unit="${unit}"][data-side="${side}"]`)?.textContent;
  expect([text('s1', 'source'), text('s1', 'target')]).toEqual(['Der Zug <hält>.', 'The train "stops".']);
  expect([text('s2', 'source'), text('s2', 'target')]).toEqual(['Er fährt.', 'It leaves.']);
  expect(page.querySelectorAll('[data-unit] > span')).toHaveLength(10);
});

test('a click on it selects one sentence on both sides, and one on a word says what it means', () => {
  const page = open();
  const selected = () => [...page.querySelectorAll('[aria-current]')].map((side) => side.getAttribute('data-unit'));
  const gloss = page.querySelector<HTMLElement>('[role="dialog"]');
  click(page, '[data-unit="s2"][data-side="target"]');
  expect(selected()).toEqual(['s2', 's2']);
  expect(gloss?.hidden).toBe(true);
  click(page, '[data-entry="zug"]');
  expect(selected()).toEqual(['s1', 's1']);
  expect(gloss?.hidden).toBe(false);
  expect(gloss?.textContent).toBe('Zug: train </script>');
});
