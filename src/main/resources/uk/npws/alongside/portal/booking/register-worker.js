/*
 * Keeps register pages, and what they are made of, for the time without a network. It keeps a page only while the
 * server says so (Alongside-Keep-Until), shows a kept one only when the network does not answer, and forgets
 * everything when another person signs in or the event is over. Signing out clears it from the page and by header.
 */
'use strict';
const KEPT = 'alongside-register';
const OWNER = '/register/worker-owner';
const REGISTER = /^\/register\/[^/]+\/\d+$/;
const PART = /^\/jakarta\.faces\.resource\//;
const PATIENCE = 4000;

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', event => event.waitUntil(prune().then(() => self.clients.claim())));

self.addEventListener('message', event => event.waitUntil(keep(event.data)));

async function keep({ keep: page, parts, owner }) {
  const kept = await caches.open(KEPT);
  const before = await kept.match(OWNER);
  if (before && await before.text() !== owner) {
    await caches.delete(KEPT);
    return keep({ keep: page, parts, owner });
  }
  await kept.put(OWNER, new Response(owner));
  await prune();
  if (page && REGISTER.test(page) && !await kept.match(page)) {
    await store(page, await fetch(page, { credentials: 'same-origin' }));
  }
  for (const part of parts) {
    if (PART.test(new URL(part).pathname) && !await kept.match(part)) {
      const response = await fetch(part);
      if (response.ok) {
        await kept.put(part, response);
      }
    }
  }
}

async function store(page, response) {
  const kept = await caches.open(KEPT);
  if (response.ok && !response.redirected && until(response) > Date.now()) {
    await kept.put(page, response.clone());
  } else if (response.ok || response.status >= 400 && response.status < 500) {
    await kept.delete(page);
  }
}

const until = response => Number(response.headers.get('Alongside-Keep-Until') || 0);

async function prune() {
  const kept = await caches.open(KEPT);
  for (const request of await kept.keys()) {
    if (REGISTER.test(new URL(request.url).pathname) && until(await kept.match(request)) < Date.now()) {
      await kept.delete(request);
    }
  }
}

self.addEventListener('fetch', event => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === 'navigate' && REGISTER.test(address.pathname)) {
    event.respondWith(networkFirst(event, address.pathname, store));
  } else if (PART.test(address.pathname)) {
    event.respondWith(networkFirst(event, event.request.url, storePart));
  }
});

async function storePart(part, response) {
  if (response.ok) {
    await (await caches.open(KEPT)).put(part, response.clone());
  }
}

/* what is kept is shown when the network does not answer, or not in time */
async function networkFirst(event, address, keeping) {
  const asked = fetch(event.request).then(response => {
    event.waitUntil(keeping(address, response.clone()));
    return response;
  });
  const kept = await caches.match(address);
  if (!kept) {
    return asked.catch(() => event.request.mode === 'navigate'
      ? new Response(NOT_KEPT, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }) : Response.error());
  }
  const slow = new Promise(done => setTimeout(() => done(kept), PATIENCE));
  return Promise.race([asked.catch(() => kept), slow]);
}
