import { posix, win32 } from 'node:path';

/** What the search for installed browsers needs to know of a machine. */
export interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** The Chromium-family browsers that seem to be installed, the likeliest first; whether they start is another matter. */
export function installedBrowsers({ platform, env, exists }: Surroundings): readonly string[] {
  return usualPaths(platform, env).filter(exists);
}

function usualPaths(platform: string, env: Surroundings['env']): readonly string[] {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => win32.join(folder, ...program)));
  }
  const onPath = COMMANDS.flatMap((command) => foldersOnPath(env).map((folder) => posix.join(folder, command)));
  if (platform !== 'darwin') return onPath;
  const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  const apps = MAC_APPS.flatMap((app) =>
    folders.map((folder) => posix.join(folder, `${app}.app/Contents/MacOS/${app}`)),
  );
  return [...apps, ...onPath];
}

function foldersOnPath(env: Surroundings['env']): readonly string[] {
  return (env.PATH ?? '').split(posix.delimiter).filter(Boolean);
}
