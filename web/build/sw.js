/*
 * The offline shell: the pages of the wallet open without a network and say that there is none.
 * Answers of the API are never kept: a balance that may be old must not look like a new one.
 */
const shell = `shell-${__VERSION__}`;
const files = __FILES__;
const page = '/';
const extras = ['/color-scheme.js', '/manifest.webmanifest', '/icons/logo.svg'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(shell).then((cache) => cache.addAll([page, ...extras, ...files])));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (!/^\/(api|v3|actuator|desk)(\/|$)/.test(pathname)) event.respondWith(openPage(request));
  } else if (files.includes(pathname) || extras.includes(pathname)) {
    event.respondWith(fromShell(request));
  }
});

const isOld = (name) => name.startsWith('shell-') && name !== shell;

/** The newest page while there is a network, the kept one while there is none. */
async function openPage(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(page)) ?? Response.error();
  }
}

async function fromShell(request) {
  return (await caches.match(request)) ?? fetch(request);
}
