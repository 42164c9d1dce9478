import type { Page, Route } from '@playwright/test';
import { addressOf, EDITION_JSON, edition } from './article.ts';
import { INTERFACE_LANGUAGES, MESSAGES } from './messages.ts';
import { expect, freshly, test } from './reading-page.ts';

const EDITION = '**/library/*/edition.json';
const CATALOGUE = '**/library/catalogue.json';

const json = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body });
const status = (code: number) => (route: Route) => route.fulfill({ status: code, body: 'no' });
const unreachable = (route: Route) => route.abort('internetdisconnected');

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Every text of an edition that a person reads, changed; what ties it together is left as it is. */
function rewrite(value: unknown, change: (text: string) => string, key = '', above = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, change, key, above));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, rewrite(item, change, name, key)]));
  if (typeof value !== 'string') return value;
  const isQuote = ['links', 'glosses', 'notes'].includes(above) && (key === 'source' || key === 'target');
  const isBound = ['id', 'entry', 'date', 'updated', 'state', 'pos', 'gender', 'form', 'case', 'topic'].includes(key);
  return isQuote || isBound || above === 'languages' || key === 'languages' ? value : change(value);
}

// The browser itself notes every file that it didn't get.
test.use({ expectedComplaints: /^error: Failed to load resource/ });

for (const language of INTERFACE_LANGUAGES) {
  const { common, errors } = MESSAGES[language];

  test.describe(`in ${language}`, () => {
    test.use({ locale: language });

    test('a text that can’t be had gets its message and two ways on', async ({ page }) => {
      for (const [index, [what, answer, message]] of (
        [
          ['is not JSON', json('{"format": 1,'), errors.load['edition-broken']],
          ['is JSON of another shape', json('{"format": 1, "id": 5}'), errors.load['edition-broken']],
          ['is missing', status(404), errors.load['edition-not-found']],
          ['was taken away for good', status(410), errors.load['edition-not-found']],
          ['is kept back by a broken server', status(500), errors.load['network-failed']],
          ['is out of reach', unreachable, errors.load['network-failed']],
          ['bears another name', json(EDITION_JSON.replace(edition.id, 'another')), errors.load['edition-misnamed']],
        ] as const
      ).entries()) {
        await test.step(`a text that ${what}`, async () => {
          await page.route(EDITION, answer);
          await page.goto(freshly(index, addressOf('s3')));
          await expect(heading(page), what).toHaveText(message);
          // So that a screen reader says it.
          await expect(heading(page), what).toBeFocused();
          await expect(page, what).toHaveTitle(`${message} – Satzspiegel`);
          await expect(page.getByRole('button', { name: common.retry }), what).toBeVisible();
          await expect(page.getByRole('link', { name: common.home }), what).toBeVisible();
          await expect(page.locator('html'), what).toHaveAttribute('lang', language);
          await page.unroute(EDITION);
        });
      }
    });

    test('a list of texts that can’t be had gets its message, and trying again works', async ({ page, reading }) => {
      for (const [index, [what, answer, message]] of (
        [
          ['is not JSON', json('editions'), errors.load['catalogue-broken']],
          ['is JSON of another shape', json('{"format": 2, "editions": {}}'), errors.load['catalogue-broken']],
          ['is missing', status(404), errors.load['catalogue-not-found']],
          ['is out of reach', unreachable, errors.load['network-failed']],
        ] as const
      ).entries()) {
        await test.step(`a list of texts that ${what}`, async () => {
          await page.route(CATALOGUE, answer);
          await page.goto(freshly(index));
          await expect(heading(page), what).toHaveText(message);
          await page.unroute(CATALOGUE);
          await page.getByRole('button', { name: common.retry }).click();
          await reading.awaitText();
        });
      }
    });

    test('a site without texts says so, and a host that answers a missing file with its start page has none of it', async ({
      page,
    }) => {
      await page.route(CATALOGUE, json('{"format": 1, "editions": []}'));
      await page.goto('/');
      await expect(page.getByText(common.noEditions)).toBeVisible();
      await page.goto(freshly(1, '#/read/not-there'));
      await expect(heading(page)).toHaveText(errors.load['edition-not-found']);
    });
  });
}

const { common, errors, problems } = MESSAGES.en;

test.describe('a way on', () => {
  // Other parts of the app rest on the chunk that is kept back below.
  test.use({ expectedComplaints: /^error: (Failed to load resource|TypeError: Failed to fetch dynamically)/ });

  for (const [what, file] of [
    ['a text', EDITION],
    ['what a text is checked with', '**/assets/schemas-*.js'],
  ] as const) {
    test(`${what} was out of reach: once the network is back, it is read at the sentence asked for`, async ({
      page,
      reading,
    }) => {
      await page.route(file, unreachable);
      await page.goto(`/${addressOf('s17')}`);
      await expect(heading(page)).toHaveText(errors.load['network-failed']);
      await page.getByRole('button', { name: common.retry }).click();
      await expect(heading(page)).toHaveText(errors.load['network-failed']);
      await page.unroute(file);
      await page.getByRole('button', { name: common.retry }).click();
      await reading.awaitText();
      await reading.expectSelected('s17');
      await expect(reading.side('s17', 'source')).toBeInViewport({ ratio: 1 });
    });
  }

  test('the problems of a damaged text are named with their places', async ({ page }) => {
    const broken = JSON.parse(EDITION_JSON);
    delete broken.title;
    broken.paragraphs[0].units[0].id = 'Not an id';
    broken.colour = 'red';
    await page.route(EDITION, json(JSON.stringify(broken)));
    await page.goto(`/${addressOf()}`);
    await page.getByText('3 problems').click();
    const listed = page.getByRole('listitem');
    await expect(listed).toHaveCount(3);
    await expect(listed.filter({ hasText: 'title' })).toContainText(problems.problem['shape-missing']);
    await expect(listed.filter({ hasText: 'paragraphs[0].units[0].id' })).toContainText('Not an id');
    await expect(listed.filter({ hasText: 'colour' })).toContainText(problems.problem['shape-unknown']);
  });

  test('of very many problems the first are named and the rest counted', async ({ page }) => {
    const broken = JSON.parse(EDITION_JSON);
    for (const entry of Object.values<{ pos: string }>(broken.glossary)) entry.pos = 'WORD';
    await page.route(EDITION, json(JSON.stringify(broken)));
    await page.goto(`/${addressOf()}`);
    const count = Object.keys(broken.glossary).length;
    await page.getByText(`${count} problems`).click();
    await expect(page.getByRole('listitem')).toHaveCount(20);
    await expect(page.getByText(`and ${count - 20} more`)).toBeVisible();
  });
});

test.describe('a text whose quotes no longer hold', () => {
  test('is still read, and its other words are explained', async ({ page, reading }) => {
    const worn = JSON.parse(EDITION_JSON);
    worn.paragraphs[0].units[0].links[0].source = 'Nirgends';
    worn.paragraphs[0].units[0].glosses[0].source = 'Nirgends';
    await page.route(EDITION, json(JSON.stringify(worn)));
    await reading.open();
    await reading.openGloss('s1', 'source', 'Der');
    await expect(reading.gloss).toContainText('There is no explanation for “Der” yet.');
    await reading.openGloss('s1', 'source', 'Schwerpunkt');
    await expect(reading.gloss).toHaveAccessibleName(/^Schwerpunkt/);
  });

  test('a gloss without its entry is no reason to stop', async ({ page, reading }) => {
    const worn = JSON.parse(EDITION_JSON);
    worn.paragraphs[0].units[0].glosses[0].entry = 'constructor';
    await page.route(EDITION, json(JSON.stringify(worn)));
    await reading.open();
    await reading.openGloss('s1', 'source', 'Der');
    await expect(reading.gloss).toContainText('There is no explanation for “Der” yet.');
  });
});

test.describe('a text full of markup', () => {
  const hostile = ' <img src=x onerror=alert(1)><script>alert(2)</script> {{lemma}} $t(common:close) &amp;';

  test('is shown as text everywhere, and nothing of it runs', async ({ page, reading }) => {
    const edited = rewrite(JSON.parse(EDITION_JSON), (text) => text + hostile);
    await page.route(EDITION, json(JSON.stringify(edited)));
    await reading.open();
    await expect(heading(page)).toHaveText(edition.title.source + hostile);
    await expect(page).toHaveTitle(`${edition.title.target}${hostile} – Satzspiegel`);
    await expect(page.locator('[data-credit]')).toContainText(`Amazon-Mitteilung${hostile}`);
    await expect(page.locator('[data-curation]')).toContainText(hostile.trim());
    await expect(reading.side('s1', 'source')).toContainText(hostile.trim());
    await reading.openGloss('s17', 'source', 'Überzeugungsarbeit');
    await expect(reading.gloss).toHaveAccessibleName(`Überzeugungsarbeit${hostile} – glossary`);
    await expect(reading.gloss).toContainText('Überzeugungsarbeit leisten <img src=x');
    const elements = page.locator('#root').locator('img, script, iframe, style');
    await expect(elements).toHaveCount(0);
    await expect(reading.announcement).toContainText('Überzeugungsarbeit leisten');
    await reading.switchLanguage('de');
    await expect(elements).toHaveCount(0);
  });

  test('is refused as text too: its problems are quoted, not obeyed', async ({ page }) => {
    const broken = JSON.parse(EDITION_JSON);
    broken.paragraphs[0].units[0].id = hostile;
    broken['<img src=x onerror=alert(3)>'] = 1;
    await page.route(EDITION, json(JSON.stringify(broken)));
    await page.goto(`/${addressOf()}`);
    await page.getByText('2 problems').click();
    await expect(page.getByRole('listitem').filter({ hasText: hostile.trim() })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'alert(3)' })).toBeVisible();
    await expect(page.locator('#root').locator('img, script')).toHaveCount(0);
  });
});

test.describe('several texts', () => {
  test('are listed on the start page, in both their languages, and open from there', async ({ page, reading }) => {
    const { id, languages, title } = edition;
    const other = { id: 'another', languages, title: { source: 'Ein anderer Text', target: 'Another text' } };
    await page.route(CATALOGUE, json(JSON.stringify({ format: 1, editions: [other, { id, languages, title }] })));
    await page.goto('/');
    await expect(heading(page)).toHaveText(common.editions);
    const links = page.locator('[data-edition]').getByRole('link');
    await expect(links).toHaveCount(2);
    await expect(links.first()).toContainText('Another text');
    await expect(links.nth(1).locator('[lang="de"]')).toHaveText(title.source);
    await links.nth(1).click();
    await reading.awaitText();
    await page.goBack();
    await expect(heading(page)).toHaveText(common.editions);
  });
});

test.describe('an interface language that cannot be fetched', () => {
  test.use({ expectedComplaints: /^error: Failed to load resource/ });

  for (const [from, to] of [
    ['en', 'de'],
    ['de', 'en'],
  ] as const) {
    test.describe(`from ${from} to ${to}`, () => {
      test.use({ locale: from });

      test('leaves the old one, says so, and comes when it can be fetched', async ({ page, reading }) => {
        const chunk = `**/assets/locale-${to}-*.js`;
        await page.route(chunk, (route) => route.abort());
        await reading.open(addressOf('s2'));
        await reading.languageSelect.selectOption(to);
        const notice = page.getByText(MESSAGES[from].errors.notice['language-failed']);
        await expect(notice).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', from);
        await expect(reading.languageSelect).toHaveValue(from);
        await reading.expectSelected('s2');
        await page.unroute(chunk);
        await reading.switchLanguage(to);
        await page.getByRole('button', { name: MESSAGES[to].common.dismiss }).click();
        await expect(page.getByText(MESSAGES[to].errors.notice['language-failed'])).toHaveCount(0);
      });
    });
  }

  test('the page keeps its focus when it fails', async ({ page, reading }) => {
    await page.route('**/assets/locale-de-*.js', (route) => route.abort());
    await reading.open();
    await reading.languageSelect.focus();
    await reading.languageSelect.selectOption('de');
    await expect(page.getByText(errors.notice['language-failed'])).toBeVisible();
    await expect(reading.languageSelect).toBeFocused();
  });
});

test.describe('a start without any messages', () => {
  test.use({ expectedComplaints: /^error: Failed to load resource|^uncaught: Failed to fetch dynamically imported/ });

  test('ends in words of both languages', async ({ page }) => {
    await page.route('**/assets/locale-*.js', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByText('Satzspiegel could not start.')).toBeVisible();
    await expect(page.getByText('Satzspiegel konnte nicht starten.')).toBeVisible();
  });
});

test.describe('a browser without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('is told what is missing', async ({ page }) => {
    await page.goto('/');
    const remarks = page.locator('noscript p');
    await expect(remarks).toHaveText(['Satzspiegel needs JavaScript.', 'Satzspiegel braucht JavaScript.']);
    for (const remark of await remarks.all()) await expect(remark).toBeVisible();
  });
});
