/**
 * Keeps the page's own files, so that it opens with the network off. Nothing else is ever fetched or kept. A new version takes
 * over when the last page of the old one is closed, so that no page loses the parts that it has yet to load.
 */
interface Offline {
  readonly version: string;
  readonly files: readonly string[];
}

/** Of the service worker's global scope, what is used here. */
interface Scope {
  readonly offline: Offline;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(
    type: 'install' | 'activate' | 'fetch',
    listener: (event: {
      readonly request: Request;
      waitUntil(work: Promise<unknown>): void;
      respondWith(answer: Promise<Response>): void;
    }) => void,
  ): void;
}

const scope = globalThis as unknown as Scope;
const prefix = 'parley-';
const name = () => `${prefix}${scope.offline.version}`;

scope.addEventListener('install', event => {
  const keep = async () => {
    const cache = await caches.open(name());
    await cache.addAll(scope.offline.files.map(file => new Request(new URL(file, scope.registration.scope))));
  };
  event.waitUntil(keep());
});

scope.addEventListener('activate', event => {
  const forget = async () => {
    const old = (await caches.keys()).filter(key => key.startsWith(prefix) && key !== name());
    await Promise.all(old.map(key => caches.delete(key)));
    await scope.clients.claim();
  };
  event.waitUntil(forget());
});

scope.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  if (url.pathname.includes('/opened/')) return;
  const answer = async () => {
    const cache = await caches.open(name());
    return (await cache.match(request, { ignoreSearch: request.mode === 'navigate' })) ?? fetch(request);
  };
  event.respondWith(answer());
});
