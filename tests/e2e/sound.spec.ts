import type { Page, Route } from '@playwright/test';
import sound from '../../locales/en/sound.json' with { type: 'json' };
import { anna, installScriptedSpeech, type ScriptedEngine, type ScriptedVoice, voice } from '../scripted-speech.ts';
import { addressOf, EDITION_JSON, unitOf } from './article.ts';
import { expect, overlap, test } from './reading-page.ts';

/** The engine of the page does as it is told: by its method's name and what that takes. */
const engine = (page: Page, act: (engine: ScriptedEngine) => unknown): Promise<unknown> =>
  page.evaluate(`(${act.toString()})(speechEngine)`);
const said = async (page: Page): Promise<unknown> =>
  engine(page, ({ told }) => told.filter((text) => text !== 'be silent').map((text) => text.replace(/^.*? says /, '')));

/** The units that are lit as spoken, once for each side. */
const spoken = (page: Page): Promise<string[]> =>
  page.locator('[data-spoken]').evaluateAll((sides) => sides.map((side) => side.getAttribute('data-unit') ?? ''));

const playButton = (page: Page) =>
  page
    .getByRole('button', { name: new RegExp(`^(${sound.readAloud}|${sound.pause}|${sound.resume})$`) })
    .and(page.locator('[data-playback]'));

async function install(page: Page, voices: readonly ScriptedVoice[] = [anna]): Promise<void> {
  await page.addInitScript(installScriptedSpeech, voices);
}

test.describe('with a voice', () => {
  test.beforeEach(({ page }) => install(page));

  test('reading on lights each sentence and its word, and neither the selection nor a line moves', async ({
    page,
    reading,
  }) => {
    await reading.open(addressOf('s4'));
    await expect(playButton(page)).toBeVisible();
    const top = async () => (await reading.side('s4', 'source').boundingBox())?.y;
    const before = await top();
    await page.keyboard.press('p');
    await expect.poll(() => said(page)).toEqual([unitOf('s4').source]);
    await engine(page, (speech) => speech.start());
    await engine(page, (speech) => speech.reach(4));
    expect(await spoken(page)).toEqual(['s4', 's4']);
    expect(await reading.highlighted('spoken-word')).toEqual(['Unternehmen']);
    await expect(playButton(page)).toHaveAccessibleName(sound.pause);

    await engine(page, (speech) => speech.end());
    await expect.poll(() => said(page)).toEqual([unitOf('s4').source, unitOf('s5').source]);
    await engine(page, (speech) => speech.start());
    // No word is told of: the sentence is lit alone.
    expect(await spoken(page)).toEqual(['s5', 's5']);
    expect(await reading.highlighted('spoken-word')).toEqual([]);
    await reading.expectSelected('s4');
    expect(await top()).toBe(before);
  });

  test('p pauses and goes on with the sentence anew, r says it again, a word looked up lets it rest', async ({
    page,
    reading,
  }) => {
    await reading.open(addressOf('s4'));
    await playButton(page).click();
    await engine(page, (speech) => speech.start());
    await page.keyboard.press('p');
    await expect(playButton(page)).toHaveAccessibleName(sound.resume);
    expect(await spoken(page)).toEqual(['s4', 's4']);
    await page.keyboard.press('p');
    await expect.poll(() => said(page)).toEqual(Array(2).fill(unitOf('s4').source));
    await engine(page, (speech) => speech.start());
    await page.keyboard.press('r');
    await expect.poll(() => said(page)).toEqual(Array(3).fill(unitOf('s4').source));
    await engine(page, (speech) => speech.start());
    await reading.openGloss('s4', 'source', 'Unternehmen');
    await expect(playButton(page)).toHaveAccessibleName(sound.resume);
    await expect.poll(() => engine(page, ({ told }) => told.at(-1))).toBe('be silent');
    // The sentence is at hand in the gloss too.
    await reading.gloss.getByRole('button', { name: 'Hear the sentence' }).click();
    await expect.poll(() => said(page)).toEqual(Array(4).fill(unitOf('s4').source));
  });

  test('the page turns when the voice leaves it, and not before', async ({ page, reading }) => {
    await reading.open(addressOf('s1'));
    await playButton(page).click();
    let turned = false;
    let last = await page.evaluate(() => scrollY);
    for (let number = 1; number <= 14; number += 1) {
      const side = reading.side(`s${number}`, 'source');
      await expect.poll(() => spoken(page)).toEqual([`s${number}`, `s${number}`]);
      await expect(side).toBeInViewport({ ratio: 1 });
      const now = await page.evaluate(() => scrollY);
      if (now !== last) turned = true;
      // What is read next is on the page as well: it doesn't move at each sentence.
      if (now !== last) await expect(reading.side(`s${number + 1}`, 'source')).toBeInViewport();
      last = now;
      await expect.poll(() => said(page)).toHaveLength(number);
      await engine(page, (speech) => {
        speech.start();
        speech.end();
      });
    }
    expect(turned).toBe(true);
  });

  test('each sentence has its control beside it at every width, and no text under it', async ({ page, reading }) => {
    await reading.open(addressOf('s4'));
    const control = page.locator('[data-play-sentence]');
    for (const [width, height] of [
      [1440, 900],
      [768, 1024],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(control).toHaveAccessibleName(sound.playSentence);
      const place = async () => {
        const { x = -1, y = -1, width: across = 0, height: down = 0 } = (await control.boundingBox()) ?? {};
        return { left: x, top: y, right: x + across, bottom: y + down };
      };
      const textUnder = async () => {
        const box = await place();
        const lines = await Promise.all(
          ['s3', 's4', 's5'].flatMap((id) =>
            (['source', 'target'] as const).map((side) =>
              reading.boxesOf(id, side, { start: 0, end: unitOf(id)[side].length }),
            ),
          ),
        );
        return lines.flat().filter((line) => overlap(line, box)).length;
      };
      // The page finds its measure in steps.
      await expect.poll(textUnder).toBe(0);
      const { left, top, right, bottom } = await place();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24);
    }
    await control.click();
    await expect.poll(() => said(page)).toEqual([unitOf('s4').source]);
    await expect(control).toHaveAccessibleName(sound.pause);
    await engine(page, (speech) => {
      speech.start();
      speech.end();
    });
    await expect(playButton(page)).toHaveAccessibleName(sound.readAloud);
  });
});

test('without a German voice that is said plainly, and a voice that comes late speaks', async ({ page, reading }) => {
  await install(page, [voice('Amy', 'en-GB'), voice('Cloud', 'de-DE', { localService: false })]);
  await reading.open(addressOf('s4'));
  await playButton(page).click();
  const message = page.getByRole('alert').getByText('no voice for German');
  await expect(message).toBeVisible();
  expect(await said(page)).toEqual([]);
  await engine(page, (speech) =>
    speech.bringVoices([{ name: 'Anna', lang: 'de-DE', localService: true, voiceURI: 'urn:Anna', default: false }]),
  );
  await playButton(page).click();
  await expect.poll(() => said(page)).toEqual([unitOf('s4').source]);
  await expect(message).toBeHidden();
});

/** A wave file of a tone that rises second by second, 8 kHz, 16 bit, one channel. */
function makeWave(seconds: number): Buffer {
  const rate = 8000;
  const samples = rate * seconds;
  const wave = Buffer.alloc(44 + 2 * samples);
  wave.write('RIFF', 0);
  wave.writeUInt32LE(36 + 2 * samples, 4);
  wave.write('WAVEfmt ', 8);
  wave.writeUInt32LE(16, 16);
  wave.writeUInt16LE(1, 20);
  wave.writeUInt16LE(1, 22);
  wave.writeUInt32LE(rate, 24);
  wave.writeUInt32LE(2 * rate, 28);
  wave.writeUInt16LE(2, 32);
  wave.writeUInt16LE(16, 34);
  wave.write('data', 36);
  wave.writeUInt32LE(2 * samples, 40);
  for (let at = 0; at < samples; at += 1) {
    const pitch = 220 * (1 + Math.floor(at / rate));
    wave.writeInt16LE(Math.round(4000 * Math.sin((2 * Math.PI * pitch * at) / rate)), 44 + 2 * at);
  }
  return wave;
}

/** Answers as a host does that knows ranges. */
async function serveWave(route: Route): Promise<void> {
  const wave = makeWave(5);
  const [, from = '0'] = /bytes=(\d+)-/.exec(route.request().headers().range ?? '') ?? [];
  await route.fulfill({
    status: 206,
    contentType: 'audio/wav',
    headers: { 'accept-ranges': 'bytes', 'content-range': `bytes ${from}-${wave.length - 1}/${wave.length}` },
    body: wave.subarray(Number(from)),
  });
}

/** The article with recordings of its last two sentences. */
async function serveRecordedEdition(page: Page): Promise<void> {
  const recorded = JSON.parse(EDITION_JSON);
  const units = recorded.paragraphs.flatMap((paragraph: { units: object[] }) => paragraph.units);
  Object.assign(units.at(-2), { audio: { file: 'audio/reading.wav', start: 3, end: 3.6 } });
  Object.assign(units.at(-1), { audio: { file: 'audio/reading.wav', start: 1.2, end: 1.8 } });
  await page.route('**/library/*/edition.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(recorded) }),
  );
}

/** Writes down where the player of recordings starts and where it is stopped, in seconds of the recording. */
function watchRecordings(): void {
  const heard: { readonly starts: number[]; readonly stops: number[] } = { starts: [], stops: [] };
  const stopMedia = HTMLMediaElement.prototype.pause;
  const playMedia = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.pause = function pause() {
    heard.stops.push(this.currentTime);
    stopMedia.call(this);
  };
  HTMLMediaElement.prototype.play = function play() {
    this.addEventListener('playing', () => heard.starts.push(this.currentTime), { once: true });
    return playMedia.call(this);
  };
  Object.assign(globalThis, { heard });
}

/** Writes down which units are lit as spoken, one set of sides after the other: a short one is gone before it is asked for. */
function watchSpoken(): void {
  const order: string[][] = [];
  Object.assign(globalThis, { spokenOrder: order });
  new MutationObserver(() => {
    const lit = [...document.querySelectorAll('[data-spoken]')].map((side) => side.getAttribute('data-unit') ?? '');
    if (lit.length > 0 && lit.join() !== order.at(-1)?.join()) order.push(lit);
  }).observe(document, { subtree: true, attributeFilter: ['data-spoken'] });
}

const all: { readonly id: string; readonly source: string }[] = JSON.parse(EDITION_JSON).paragraphs.flatMap(
  (paragraph: { units: object[] }) => paragraph.units,
);
const lastButOne = all.at(-2);
const last = all.at(-1);

test('an edition’s recordings are played instead, each its own stretch', async ({ page, reading }) => {
  await install(page);
  await page.addInitScript(watchRecordings);
  await page.addInitScript(watchSpoken);
  await serveRecordedEdition(page);
  await page.route('**/audio/reading.wav', serveWave);
  await reading.open(addressOf(lastButOne?.id));
  await playButton(page).click();
  await expect.poll(() => page.evaluate('spokenOrder')).toEqual([lastButOne, last].map((unit) => [unit?.id, unit?.id]));
  await expect(playButton(page)).toHaveAccessibleName(sound.readAloud);
  const { starts, stops } = await page.evaluate<{ starts: number[]; stops: number[] }>('heard');
  for (const [index, { start, end }] of [
    { start: 3, end: 3.6 },
    { start: 1.2, end: 1.8 },
  ].entries()) {
    expect(starts[index]).toBeGreaterThanOrEqual(start - 0.05);
    expect(starts[index]).toBeLessThan(end);
    expect(stops[index]).toBeGreaterThan(end - 0.3);
    expect(stops[index]).toBeLessThan(end + 0.5);
  }
  expect(await said(page)).toEqual([]);
});

test.describe('a recording that isn’t there', () => {
  test.use({ expectedComplaints: /^error: Failed to load resource/ });

  test('is replaced by the voice, and that is said', async ({ page, reading }) => {
    await install(page);
    await serveRecordedEdition(page);
    await page.route('**/audio/reading.wav', (route) => route.fulfill({ status: 404, body: 'no' }));
    await reading.open(addressOf(last?.id));
    await playButton(page).click();
    await expect.poll(() => said(page)).toEqual([last?.source]);
    await expect(page.getByRole('alert').getByText(sound.fellBack)).toBeVisible();
  });
});
