import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

type Tokens = Readonly<Record<string, string>>;
type Rgb = readonly [number, number, number];
type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** The custom properties of the blocks whose selector is exactly this, within an at-rule or outside all. */
function tokensOf(selector: string, within: string | null): Tokens {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found: Record<string, string> = {};
  const path: string[] = [];
  for (const [, head, end, declaration] of text.matchAll(/([^{};]+)\{|(\})|([^{};]+);/g)) {
    if (head !== undefined) path.push(head.trim().replace(/\s+/g, ' '));
    if (end) path.pop();
    const [, name, value] = /^\s*(--[\w-]+):\s*([\s\S]+)$/.exec(declaration ?? '') ?? [];
    const atRules = path.slice(0, -1).filter((rule) => rule.startsWith('@media'));
    const isHere = path.at(-1) === selector && (within === null ? atRules.length === 0 : atRules.at(-1) === within);
    if (isHere && name && value) found[name] = value.replace(/\s+/g, ' ').trim();
  }
  return found;
}

const base = tokensOf(':root', null);
const sepia = tokensOf(':root[data-theme="sepia"]', null);
const contrasting = tokensOf(':root, :root[data-theme]', '@media (prefers-contrast: more)');

/** Splits the arguments of a function at the commas that are its own. */
function argumentsOf(call: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of call.slice(call.indexOf('(') + 1, -1)) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** A colour of the tokens, computed as CSS Color 4 and 5 do; one that isn't opaque or is written otherwise is an error. */
function computed(value: string, tokens: Tokens, isDark: boolean): Oklch {
  const compute = (inner: string | undefined): Oklch => computed(inner ?? '', tokens, isDark);
  if (value === 'black') return [0, 0, 0];
  if (value === 'white') return [1, 0, 0];
  if (value.startsWith('var(')) return compute(tokens[value.slice(4, -1)]);
  if (value.startsWith('light-dark(')) return compute(argumentsOf(value)[isDark ? 1 : 0]);
  if (value.startsWith('color-mix(in oklch,')) {
    const [, first = '', second = ''] = argumentsOf(value);
    const [, colour, share] = /^(.*) ([\d.]+)%$/.exec(first) ?? [];
    const [one, other, part] = [compute(colour), compute(second), Number(share) / 100];
    const turn = ((((other[2] - one[2]) % 360) + 540) % 360) - 180;
    const mix = (a: number, b: number) => a * part + b * (1 - part);
    return [mix(one[0], other[0]), mix(one[1], other[1]), one[2] + turn * (1 - part)];
  }
  const numbers = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value)?.slice(1).map(Number);
  if (!numbers) throw new Error(`“${value}” is no colour that can be computed.`);
  const [lightness = 0, chroma = 0, hue = 0] = numbers;
  return [lightness, chroma, hue];
}

/** Björn Ottosson, “A perceptual color space for image processing” (2020); out of gamut is clipped, as screens do. */
function linearRgb([lightness, chroma, hue]: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (part: number) => Math.min(1, Math.max(0, part));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** WCAG 2.2, relative luminance. */
const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

const contrast = (one: Oklch, other: Oklch): number => {
  const [dark = 0, light = 0] = [luminance(linearRgb(one)), luminance(linearRgb(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const THEMES = {
  light: { tokens: base, isDark: false },
  dark: { tokens: base, isDark: true },
  sepia: { tokens: { ...base, ...sepia }, isDark: false },
  'light, more contrast': { tokens: { ...base, ...contrasting }, isDark: false },
  'dark, more contrast': { tokens: { ...base, ...contrasting }, isDark: true },
  'sepia, more contrast': { tokens: { ...base, ...sepia, ...contrasting }, isDark: false },
} as const;

/** WCAG 2.2: 1.4.6 for the text, 1.4.3 for what stands round it, 1.4.11 for marks and the edges of controls. */
const [TEXT, ASIDE, MARK] = [7, 4.5, 3];
const GROUNDS = ['--paper', '--sheet'];
const PAIRS: readonly (readonly [ink: string, grounds: readonly string[], least: number])[] = [
  ['--ink', [...GROUNDS, '--select', '--link', '--link-faint', '--hit'], TEXT],
  ['--ink-translation', ['--paper'], TEXT],
  ['--ink-translation', ['--link-faint'], ASIDE],
  ['--ink-soft', GROUNDS, ASIDE],
  ['--ink-faint', GROUNDS, ASIDE],
  ['--accent', GROUNDS, ASIDE],
  ['--link-ink', [...GROUNDS, '--select', '--link'], MARK],
  ['--control-rule', GROUNDS, MARK],
  ['--focus', [...GROUNDS, '--select'], MARK],
  ['--select-mark', ['--paper'], MARK],
];

test('the arithmetic is that of the standards', () => {
  expect(contrast([0, 0, 0], [1, 0, 0])).toBeCloseTo(21, 1);
  // sRGB red, #f00, on white: 3.998.
  expect(contrast([0.627955, 0.257683, 29.2339], [1, 0, 0])).toBeCloseTo(4, 1);
});

test('every theme is read from the style sheet', () => {
  expect(Object.keys(base)).toContain('--ink-translation');
  expect(Object.keys(sepia)).toContain('--ink');
  expect(Object.keys(contrasting)).toContain('--ink');
});

describe.each(Object.entries(THEMES))('%s', (_, { tokens, isDark }) => {
  const colour = (name: string) => computed(tokens[name] ?? '', tokens, isDark);

  test.each(PAIRS)('%s stands out from %j by %d : 1', (ink, grounds, least) => {
    for (const ground of grounds) {
      expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  });

  test('the selected sentence and the linked words show on the paper, and on each other', () => {
    const apart = (one: string, other: string): number => {
      const [[l1, c1, h1], [l2, c2, h2]] = [colour(one), colour(other)];
      const at = (chroma: number, hue: number) => [
        chroma * Math.cos((hue * Math.PI) / 180),
        chroma * Math.sin((hue * Math.PI) / 180),
      ];
      const [[a1 = 0, b1 = 0], [a2 = 0, b2 = 0]] = [at(c1, h1), at(c2, h2)];
      return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
    };
    // ΔE OK (CSS Color 4, section 19.2): 0.02 is one just noticeable difference.
    expect(apart('--select', '--paper')).toBeGreaterThanOrEqual(0.06);
    expect(apart('--link', '--paper')).toBeGreaterThanOrEqual(0.1);
    expect(apart('--link', '--select')).toBeGreaterThanOrEqual(0.06);
    expect(apart('--link-faint', '--paper')).toBeGreaterThanOrEqual(0.04);
  });
});
