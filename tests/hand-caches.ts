type Kept = Map<string, Response>;

const addressOf = (asked: RequestInfo | URL): string => (asked instanceof Request ? asked.url : String(asked));

/** One cache of a HandCaches: it heeds `Vary` as strictly as a browser whose requests differ. */
class HandCache {
  readonly #kept: Kept;
  readonly #mayPut: () => boolean;

  constructor(kept: Kept, mayPut: () => boolean) {
    this.#kept = kept;
    this.#mayPut = mayPut;
  }

  async match(asked: RequestInfo | URL, options?: CacheQueryOptions): Promise<Response | undefined> {
    const found = this.#kept.get(addressOf(asked));
    return found?.headers.has('vary') && !options?.ignoreVary ? undefined : found?.clone();
  }

  async put(asked: RequestInfo | URL, response: Response): Promise<void> {
    const body = await response.blob();
    if (!this.#mayPut()) throw new DOMException('The disk is full.', 'QuotaExceededError');
    this.#kept.set(addressOf(asked), new Response(body, { status: response.status, headers: response.headers }));
  }

  async delete(asked: RequestInfo | URL): Promise<boolean> {
    return this.#kept.delete(addressOf(asked));
  }

  async keys(): Promise<readonly Request[]> {
    return [...this.#kept.keys()].map((url) => new Request(url));
  }
}

/** Caches in memory, in the order in which they were made, as browsers have them. */
export class HandCaches {
  readonly #all = new Map<string, Kept>();
  isFull = false;
  /** Whether the browser has lost, or no longer gives out, what it kept. */
  isDamaged = false;

  async open(name: string): Promise<HandCache> {
    if (this.isDamaged) throw new DOMException('Unexpected internal error.', 'UnknownError');
    const kept = this.#all.get(name) ?? new Map<string, Response>();
    this.#all.set(name, kept);
    return new HandCache(kept, () => !this.isFull);
  }

  async keys(): Promise<readonly string[]> {
    return [...this.#all.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.#all.delete(name);
  }
}
