import { readFileSync } from 'node:fs';

const tokens = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');

/** The matrices of Björn Ottosson's OKLab, as CSS Color 4 has them, down to 8 bits of sRGB. */
function hexOf(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const encoded = linear.map((light) => (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
  const bytes = encoded.map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * A colour of tokens.css that is written as `light-dark(oklch(…), oklch(…))`, for what has no style sheet: `#rrggbb`.
 * @throws when there is no such token
 */
export function tokenColour(name: string, theme: 'light' | 'dark'): string {
  const colours = new RegExp(`--${name}: light-dark\\(oklch\\(([^)]+)\\), oklch\\(([^)]+)\\)\\)`).exec(tokens);
  const values = colours?.[theme === 'light' ? 1 : 2]?.split(' ').map(Number) ?? [];
  const [lightness, chroma, hue] = values;
  if (lightness === undefined || chroma === undefined || hue === undefined)
    throw new Error(`tokens.css has no --${name} in light-dark(oklch(…), oklch(…)).`);
  return hexOf(lightness, chroma, hue);
}
