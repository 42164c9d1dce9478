/** Tells the other windows of the site what has changed, and hears it from them. */
export interface WindowChannel<Message> {
  readonly tell: (message: Message) => void;
}

/**
 * Opens the channel of one subject. A message comes from a page of the same database version: one of another version
 * has been asked to let go of the database, and tells nothing more.
 */
export function openChannel<Message>(subject: string, onMessage: (message: Message) => void): WindowChannel<Message> {
  const channel = new BroadcastChannel(`satzspiegel.${subject}`);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => onMessage(data));
  return { tell: (message) => channel.postMessage(message) };
}
