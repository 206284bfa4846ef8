/*
 * Keeps pages of one kind, and what they are made of, for the time without a network. It keeps a page only while the
 * server says so (Alongside-Keep-Until), shows a kept one only when the network does not answer, and forgets
 * everything when another person signs in or the time is over. Signing out clears it from the page and by header.
 * What is posted while the network is gone comes back with the kept page, for its script to keep.
 */
'use strict';
const PAGE = new RegExp(KEEPING.pages);
const PART = new RegExp(KEEPING.parts);
const LASTING = /[?&]v=/;
const ROOM = KEEPING.scope.replace(/\/?$/, '/');
const OWNER = ROOM + 'worker-owner';
const POSTED = ROOM + 'worker-posted';
const PATIENCE = 4000;

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', event => event.waitUntil(prune().then(() => self.clients.claim())));

self.addEventListener('message', event => event.waitUntil(keep(event.data).then(
  () => event.source.postMessage({ kept: true }),
  fault => event.source.postMessage({ kept: false, full: fault.name === 'QuotaExceededError' }))));

async function keep({ keep: page, parts, owner }) {
  const kept = await caches.open(KEEPING.name);
  const before = await kept.match(OWNER);
  if (before && await before.text() !== owner) {
    await caches.delete(KEEPING.name);
    return keep({ keep: page, parts, owner });
  }
  await kept.put(OWNER, new Response(owner));
  await prune();
  if (page && PAGE.test(page) && !await kept.match(page)) {
    await store(page, await fetch(page, { credentials: 'same-origin' }));
  }
  for (const part of parts) {
    if (PART.test(new URL(part).pathname) && !await kept.match(part)) {
      await storePart(part, await fetch(part));
    }
  }
}

async function store(page, response) {
  const kept = await caches.open(KEEPING.name);
  if (response.ok && !response.redirected && until(response) > Date.now()) {
    await kept.put(page, response.clone());
  } else if (response.ok || response.status >= 400 && response.status < 500) {
    await kept.delete(page);
  }
}

async function storePart(part, response) {
  if (response.ok) {
    await (await caches.open(KEEPING.name)).put(part, response.clone());
  }
}

const until = response => Number(response.headers.get('Alongside-Keep-Until') || 0);

async function prune() {
  const kept = await caches.open(KEEPING.name);
  for (const request of await kept.keys()) {
    if (PAGE.test(new URL(request.url).pathname) && until(await kept.match(request)) < Date.now()) {
      await kept.delete(request);
    }
  }
}

self.addEventListener('fetch', event => {
  const { request } = event;
  const address = new URL(request.url);
  if (address.origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate' && request.method === 'POST' && KEEPING.posts && PAGE.test(address.pathname)) {
    event.respondWith(posted(request, address));
  } else if (request.method !== 'GET') {
    return;
  } else if (request.mode === 'navigate' && address.pathname.startsWith(KEEPING.scope)) {
    event.respondWith(address.search === '' && PAGE.test(address.pathname)
      ? page(event, address.pathname) : fetch(request).catch(notKept));
  } else if (PART.test(address.pathname)) {
    event.respondWith(part(event));
  }
});

/* what is kept is shown when the network does not answer, or not in time */
async function page(event, path) {
  const asked = fetch(event.request).then(response => {
    event.waitUntil(store(path, response.clone()).catch(() => { /* no room: the page tells */ }));
    return response;
  });
  const kept = await caches.match(path);
  if (!kept) {
    return asked.catch(notKept);
  }
  const slow = new Promise(done => setTimeout(done, PATIENCE));
  return await Promise.race([asked.catch(() => null), slow]) || marked(kept);
}

/* the page can tell that it comes from here */
async function marked(kept) {
  const text = (await kept.text()).replace('<html', '<html data-kept="true"');
  return new Response(text, { headers: kept.headers });
}

/* a part of a version never changes; of others the newest is wanted */
async function part(event) {
  const kept = await caches.match(event.request);
  if (kept && LASTING.test(event.request.url)) {
    return kept;
  }
  try {
    const response = await fetch(event.request);
    event.waitUntil(storePart(event.request.url, response.clone()).catch(() => { /* no room */ }));
    return response;
  } catch (noNetwork) {
    return kept || Response.error();
  }
}

async function posted(request, address) {
  const copy = request.clone();
  try {
    return await fetch(request);
  } catch (noNetwork) {
    if (!await caches.match(address.pathname)) {
      return notKept();
    }
    const fields = Array.from((await copy.formData()).entries()).filter(field => typeof field[1] === 'string');
    await (await caches.open(KEEPING.name)).put(POSTED, new Response(JSON.stringify({ page: address.pathname, fields })));
    return Response.redirect(address.pathname, 303);
  }
}

/* says so, and what is there instead */
async function notKept() {
  const kept = await caches.open(KEEPING.name);
  let style = '';
  let list = '';
  for (const request of await kept.keys()) {
    const path = new URL(request.url).pathname;
    if (path.includes('/alongside.css')) {
      style = '<link rel="stylesheet" href="' + request.url.replace(/&/g, '&amp;') + '">';
    } else if (PAGE.test(path)) {
      const title = /<title>\s*([^<]*?)( – [^–<]*)?<\/title>/.exec(await (await kept.match(request)).text());
      list += '<li><a class="tap" href="' + path + '">' + (title ? title[1] : path) + '</a></li>';
    }
  }
  return new Response(NOT_KEPT.replace('<!-- style -->', style)
    .replace('<!-- list -->', list ? '<h2>' + KEEPING.instead + '</h2><ul class="plain">' + list + '</ul>' : ''), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"
    }
  });
}
