/** What the page tells about itself, from its first moment; times in milliseconds since the navigation began. */
export interface PageProbe {
  /** When the first sentence had been painted. */
  firstSentence: number | null;
  /** The name given last to what goes on. */
  phase: string;
  /** Tasks over 50 ms. */
  readonly tasks: { readonly phase: string; readonly start: number; readonly duration: number }[];
  readonly shifts: { readonly phase: string; readonly value: number; readonly isAfterInput: boolean }[];
  /** What Event Timing tells of clicks; it names none that was painted within 16 ms, and rounds to 8. */
  readonly events: { readonly start: number; readonly duration: number }[];
  /** How often React has changed the page. */
  commits: number;
  readonly changes: DomChanges;
}

interface DomChanges {
  attributes: number;
  /** Texts that came, went or changed outside the two sentences, beside what only a screen reader is told. */
  textsElsewhere: number;
}

/**
 * Put into a page before anything else of it runs, and so on its own: it may name nothing from outside itself. React tells
 * of its commits where developer tools have left it a hook, in a built app too.
 */
export function installProbe(): void {
  const changes: DomChanges = { attributes: 0, textsElsewhere: 0 };
  const probe: PageProbe = {
    firstSentence: null,
    phase: 'open',
    tasks: [],
    shifts: [],
    events: [],
    commits: 0,
    changes,
  };
  const hook = {
    supportsFiber: true,
    isDisabled: false,
    renderers: new Map(),
    checkDCE: () => {},
    inject: () => 1,
    onCommitFiberRoot: () => {
      probe.commits += 1;
    },
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
  };
  Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook, benchProbe: probe });

  const observe = (type: string, take: (entry: PerformanceEntry) => void, options: object = {}): void =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true, ...options });
  observe('longtask', ({ startTime, duration }) =>
    probe.tasks.push({ phase: probe.phase, start: startTime, duration }),
  );
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    probe.shifts.push({ phase: probe.phase, value, isAfterInput: hadRecentInput });
  });
  observe(
    'event',
    ({ name, startTime, duration }) => {
      if (/^(pointer|mouse)(down|up)$|^click$/.test(name)) probe.events.push({ start: startTime, duration });
    },
    { durationThreshold: 16 },
  );

  const firstSentence = new MutationObserver(() => {
    if (!document.querySelector('[data-unit]')?.textContent) return;
    firstSentence.disconnect();
    // The task after a frame is the first in which that frame has been drawn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        probe.firstSentence = performance.now();
        port1.close();
      };
      port2.postMessage(null);
    });
  });
  firstSentence.observe(document, { childList: true, subtree: true });
}

/** From now on counts what changes while one sentence is let go and another selected; runs in the page. */
export function watchChanges(unitIds: readonly string[]): void {
  const { changes } = (globalThis as unknown as { benchProbe: PageProbe }).benchProbe;
  changes.attributes = 0;
  changes.textsElsewhere = 0;
  const sides = unitIds.flatMap((id) => [...document.querySelectorAll(`[data-unit="${id}"]`)]);
  const textsOf = (node: Node): number => {
    if (node.nodeType === Node.TEXT_NODE) return 1;
    return [...node.childNodes].reduce((count, child) => count + textsOf(child), 0);
  };
  const isTold = (node: Node): boolean =>
    (node instanceof Element ? node : node.parentElement)?.closest('[role="status"]') != null;
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') changes.attributes += 1;
      else if (sides.some((side) => side.contains(target)) || isTold(target)) continue;
      else if (type === 'characterData') changes.textsElsewhere += 1;
      else for (const node of [...addedNodes, ...removedNodes]) changes.textsElsewhere += textsOf(node);
    }
  });
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  Object.assign(globalThis, { changeObserver: observer });
}

/** What has been counted since, and no more from now on; runs in the page. */
export function takeChanges(): DomChanges {
  const { benchProbe, changeObserver } = globalThis as unknown as {
    benchProbe: PageProbe;
    changeObserver: MutationObserver;
  };
  changeObserver.disconnect();
  return benchProbe.changes;
}
