import { expect, test } from 'vitest';
import { installedBrowsers } from '../../scripts/installed-browsers.ts';

test.each<[string, string, Record<string, string>, readonly string[], readonly string[]]>([
  [
    'Linux: the folders on PATH, Chromium before Chrome before Edge',
    'linux',
    { PATH: '/first::/second' },
    ['/second/microsoft-edge', '/second/chromium', '/first/google-chrome', '/first/chromium'],
    ['/first/chromium', '/second/chromium', '/first/google-chrome', '/second/microsoft-edge'],
  ],
  [
    'macOS: the apps of the machine and of the person, then PATH',
    'darwin',
    { HOME: '/person', PATH: '/bin' },
    [
      '/bin/chromium',
      '/person/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/person/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/bin/chromium',
    ],
  ],
  [
    'Windows: the program folders it names',
    'win32',
    { PROGRAMFILES: 'P:\\Programs', LOCALAPPDATA: 'P:\\Local' },
    [
      'P:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
      'P:\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'P:\\Elsewhere\\chrome.exe',
    ],
    ['P:\\Local\\Google\\Chrome\\Application\\chrome.exe', 'P:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe'],
  ],
  ['nothing where nothing is', 'linux', {}, [], []],
])('%s', (_rule, platform, env, files, found) => {
  expect(installedBrowsers({ platform, env, exists: (path) => files.includes(path) })).toEqual(found);
});
