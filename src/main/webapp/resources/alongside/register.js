/*
 * The register on a phone. Every tap is a tick with an id and a time of its own; it is kept in this browser first and
 * sent when there is a network. The server takes each once, and of several about one person the one tapped last.
 * Nothing here decides: what the server answers is what the page shows.
 */
(() => {
  'use strict';
  const form = document.querySelector('form[data-register]');
  const words = document.getElementById('phone-words').dataset;
  const owner = words.owner;
  const PREFIX = 'alongside.register.';
  const AT_ONCE = 100;
  const RETRY = 20000;

  /* what is kept of one register: ticks not yet sent, and what the server said last */
  const key = session => PREFIX + owner + '.' + session;
  const read = session => {
    const empty = { queue: [], known: {}, until: 0 };
    try {
      return Object.assign(empty, JSON.parse(localStorage.getItem(key(session))));
    } catch (unreadable) {
      return empty;
    }
  };
  const write = (session, kept) => localStorage.setItem(key(session), JSON.stringify(kept));
  const sessions = () =>
    Object.keys(localStorage).filter(name => name.startsWith(PREFIX + owner + '.')).map(name => name.slice((PREFIX + owner + '.').length));

  /* a register of an event that is long over, with nothing left to send, is forgotten */
  for (const session of sessions()) {
    const kept = read(session);
    if (kept.queue.length === 0 && kept.until < Date.now()) {
      localStorage.removeItem(key(session));
    }
  }

  const status = document.getElementById('phone');
  const said = document.getElementById('phone-said');
  const again = document.getElementById('phone-send');
  const fill = (text, fact) => text.replace('{0}', fact);
  let trouble = '';
  let sending = null;

  const waiting = () => sessions().reduce((all, session) => all + read(session).queue.length, 0);
  const show = () => {
    const many = waiting();
    status.className = (many === 0 && navigator.onLine && !trouble ? 'soft' : 'msg warn') + ' narrow';
    said.textContent =
      (many === 0 ? words.allSent : fill(many === 1 ? words.keptOne : words.keptOther, many)) +
      (navigator.onLine ? '' : ' ' + words.offline) + (trouble ? ' ' + trouble : '');
    again.hidden = many === 0;
    status.hidden = !form && many === 0 && !trouble;
  };

  /* ---- rows ---- */
  const session = form ? form.dataset.register : null;
  const rows = form ? Array.from(form.querySelectorAll('li[data-booking]')) : [];
  const tickOf = row => row.querySelector('input[name=here]');
  const late = row => row.querySelector('[data-late-input]');
  const early = row => row.querySelector('[data-early-input]');
  const minutes = input => Math.max(0, Math.min(1440, parseInt(input.value, 10) || 0));

  const put = (row, mark) => {
    tickOf(row).checked = mark.here;
    late(row).value = mark.late || '';
    early(row).value = mark.early || '';
    row.querySelector('details').hidden = !mark.here;
  };
  const count = () => {
    form.querySelector('.count b').textContent = rows.filter(row => tickOf(row).checked).length;
  };

  const tap = (row, about, mark) => {
    const kept = read(session);
    kept.queue.push({
      id: crypto.randomUUID(), booking: row.dataset.booking, about,
      here: mark.here, late: mark.late || 0, early: mark.early || 0, at: new Date().toISOString()
    });
    kept.until = Number(words.until);
    write(session, kept);
    show();
  };
  const mark = row => {
    const here = tickOf(row).checked;
    return { here, late: here ? minutes(late(row)) : 0, early: here ? minutes(early(row)) : 0 };
  };
  const ticked = row => {
    tap(row, 'HERE', mark(row));
    row.querySelector('details').hidden = !tickOf(row).checked;
    if (!tickOf(row).checked) {
      late(row).value = early(row).value = '';
    }
    count();
    send();
  };
  const tickAll = some => {
    const open = some.filter(row => !tickOf(row).checked);
    for (const row of open) {
      tickOf(row).checked = true;
      row.querySelector('details').hidden = false;
      tap(row, 'HERE', mark(row));
    }
    count();
    send();
    return open;
  };
  const names = some => some.map(row => row.querySelector('label b').textContent).join(', ');
  const tellTicked = some => (fill(words.tickedAll, some.length) + ' ' + names(some)).trim();

  /* what the page says may be older than what this phone knows: it may come from the phone itself */
  const overlay = () => {
    const kept = read(session);
    for (const row of rows) {
      const known = kept.known[row.dataset.booking];
      if (known && known.marked > Number(row.dataset.marked || 0)) {
        put(row, known);
      }
    }
    for (const one of kept.queue) {
      const row = rows.find(other => other.dataset.booking === one.booking);
      if (row && one.about === 'HERE') {
        put(row, one);
      } else if (row) {
        pinOf(one.booking).checked = one.here;
      }
    }
    count();
  };
  const pinOf = booking => document.getElementById('p-' + booking) || {};

  /* ---- sending ---- */
  const settle = (of, answer) => {
    const kept = read(of);
    const done = new Set(answer.receipts.map(one => one.id));
    kept.queue = kept.queue.filter(one => !done.has(one.id));
    const open = new Set(kept.queue.map(one => one.booking + one.about));
    let looked = 0;
    for (const one of answer.receipts) {
      looked += one.fate === 'CONFLICT' ? 1 : 0;
      if (one.about !== 'HERE' || open.has(one.booking + one.about)) {
        continue;
      }
      const now = { here: one.here, late: one.late, early: one.early, marked: Date.parse(one.marked) || 0 };
      kept.known[one.booking] = now;
      const row = of === session && rows.find(other => other.dataset.booking === one.booking);
      if (row) {
        put(row, now);
      }
    }
    write(of, kept);
    if (looked > 0) {
      trouble = fill(looked === 1 ? words.lateOne : words.lateOther, looked);
    }
    if (form) {
      count();
    }
  };

  const portion = async of => {
    const ticks = read(of).queue.slice(0, AT_ONCE);
    const response = await fetch('/api/v1/registers/' + of + '/ticks', {
      method: 'POST', credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ sent: new Date().toISOString(), ticks })
    });
    if (response.ok) {
      const answer = await response.json();
      settle(of, answer);
      const answered = new Set(answer.receipts.map(one => one.id));
      return ticks.every(one => answered.has(one.id));
    }
    trouble = response.status === 401 ? words.signedOut
      : response.status >= 500 ? words.busy : (await response.json()).title || words.busy;
    return false;
  };

  const sendAll = async () => {
    trouble = '';
    try {
      for (const of of sessions()) {
        while (read(of).queue.length > 0 && await portion(of)) { /* the next portion */ }
      }
    } catch (noNetwork) {
      trouble = navigator.onLine ? words.unreachable : '';
    }
    show();
    return waiting() === 0;
  };
  /* one at a time; what is tapped meanwhile is sent after it */
  const send = () => {
    sending = (sending || Promise.resolve()).then(sendAll);
    return sending;
  };

  again.addEventListener('click', send);
  window.addEventListener('online', send);
  window.addEventListener('offline', show);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && waiting() > 0 && send());
  setInterval(() => waiting() > 0 && send(), RETRY);

  /* ---- what can be done on the page ---- */
  if (form) {
    document.querySelectorAll('[data-scripted]').forEach(part => { part.hidden = false; });
    document.querySelectorAll('[data-plain]').forEach(part => { part.hidden = true; });
    for (const row of rows) {
      tickOf(row).addEventListener('change', () => ticked(row));
      late(row).addEventListener('change', () => ticked(row));
      early(row).addEventListener('change', () => ticked(row));
      row.querySelector('details').hidden = !tickOf(row).checked;
    }
    form.querySelectorAll('input[name=pin]').forEach(pin =>
      pin.addEventListener('change', () => {
        tap({ dataset: { booking: pin.value } }, 'PIN', { here: pin.checked });
        send();
      }));
    const onClick = (mark, what) => form.querySelectorAll(mark).forEach(button =>
      button.addEventListener('click', event => {
        event.preventDefault();
        what(button);
      }));
    const told = document.getElementById('phone-done');
    onClick('[data-everybody]', () => {
      told.textContent = fill(words.tickedAll, tickAll(rows).length);
    });
    onClick('[data-numbers]', () => {
      const typed = document.getElementById('numbers');
      const numbers = sheetNumbers(typed.value);
      if (numbers === null) {
        told.textContent = words.noNumbers;
        typed.focus();
        return;
      }
      told.textContent = tellTicked(tickAll(rows.filter(row => numbers.has(Number(row.dataset.number)))));
      typed.value = '';
    });
    onClick('[data-close]', async button => {
      if (await send()) {
        location.assign(button.dataset.close);
      } else {
        status.scrollIntoView({ block: 'center' });
        again.focus();
      }
    });
    form.addEventListener('keydown', event => {
      if (event.key === 'Enter' && event.target.matches('input[type=number], input[type=text]')) {
        event.preventDefault();
        event.target.id === 'numbers' ? form.querySelector('[data-numbers]').click() : event.target.blur();
      }
    });
    overlay();
  }

  /* "1-5, 8" as a set, or null where it is no such thing */
  function sheetNumbers(typed) {
    const numbers = new Set();
    for (const part of typed.split(/[\s,;]+/).filter(Boolean)) {
      const range = /^(\d{1,3})(?:[-–](\d{1,3}))?$/.exec(part);
      if (!range || (range[2] && Number(range[2]) < Number(range[1]))) {
        return null;
      }
      for (let n = Number(range[1]); n <= Number(range[2] || range[1]); n++) {
        numbers.add(n);
      }
    }
    return numbers.size > 0 && Math.max(...numbers) <= rows.length && !numbers.has(0) ? numbers : null;
  }

  /* for the scanner: the row of a code */
  window.alongsideRegister = {
    words,
    find: code => rows.find(row => row.dataset.code === code),
    here: row => tickOf(row).checked,
    tick: row => tickAll([row]),
    prefix: form && form.dataset.prefix,
    ended: new Set(form ? form.dataset.ended.split(' ').filter(Boolean) : [])
  };

  /* ---- the page itself without a network ---- */
  status.hidden = false;
  show();
  if (waiting() > 0) {
    send();
  }
  if ('serviceWorker' in navigator) {
    navigator.serviceWorker.register('/register-worker.js', { scope: '/register/' }).then(() => navigator.serviceWorker.ready).then(ready => {
      const parts = performance.getEntriesByType('resource').map(one => one.name)
        .filter(name => name.startsWith(location.origin + '/jakarta.faces.resource/'));
      const reader = document.querySelector('[data-reader]');
      if (reader) {
        parts.push(new URL(reader.dataset.reader, location.href).href);
      }
      ready.active.postMessage({ keep: form ? location.pathname : null, parts, owner });
    }).catch(() => { /* a browser that keeps no pages still keeps ticks while this one is open */ });
  }
})();
