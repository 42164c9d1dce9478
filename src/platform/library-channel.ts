const NAME = 'satzspiegel.library';

/** Tells the other windows of the site that the library has changed, and hears it from them. */
export interface LibraryChannel {
  readonly tell: () => void;
}

export function openLibraryChannel(onChange: () => void): LibraryChannel {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', onChange);
  return { tell: () => channel.postMessage('changed') };
}
