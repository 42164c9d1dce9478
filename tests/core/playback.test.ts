import { describe, expect, test } from 'vitest';
import { spokenWord } from '#core/playback.ts';

describe('the word a voice has come to', () => {
  const TEXT = 'Es gehe um Cloud-Computing, „alles“.';
  test.each<[what: string, charIndex: number, charLength: number, word: string | null]>([
    ['is as long as the voice says', 8, 2, 'um'],
    ['is whole where the voice tells no length', 8, 0, 'um'],
    ['is whole where the voice begins in the middle of it', 17, 0, 'Cloud-Computing'],
    ['is the next one where the voice begins before it', 26, 0, 'alles'],
    ['ends with the text', 29, 500, 'alles“.'],
    ['is none at punctuation', 26, 1, null],
    ['is none behind the last word', 35, 0, null],
  ])('%s', (_, charIndex, charLength, word) => {
    const span = spokenWord(TEXT, 'de', charIndex, charLength);
    expect(span && TEXT.slice(span.start, span.end)).toBe(word);
  });
});
