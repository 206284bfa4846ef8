/*
 * Learning without a network. What a learner does on a kept page is a deed with an id of its own; it is kept in this
 * browser first and sent when there is a network. The server takes each once and says of each what became of it.
 * Nothing is decided here: what the server answers is what the page shows once it is read again.
 */
(() => {
  'use strict';
  const kept = document.documentElement.dataset.kept === 'true';
  const place = document.getElementById('device');
  const form = document.getElementById('lesson');
  const [, , pack, page] = location.pathname.split('/');
  const here = Object.assign({ package: pack, page }, place.dataset);
  const MINE = 'alongside.learning.' + here.owner + '.';
  const RETRY = 20000;
  const AT_ONCE = 50;
  const fill = (text, fact) => text.replace('{0}', fact);
  const path = (pack, page) => '/learning/' + pack + '/' + page;

  /* ---- what is kept: one entry for each deed, so that two tabs do not overwrite each other ---- */
  const names = prefix => Object.keys(localStorage).filter(name => name.startsWith(prefix));
  const read = name => {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch (unreadable) {
      return null;
    }
  };
  const all = () => names(MINE).map(read).filter(Boolean).sort((a, b) => a.at - b.at);
  const deeds = () => all().filter(one => one.kind !== 'SAID' && !one.refused);
  const keep = one => localStorage.setItem(MINE + one.id, JSON.stringify(one));
  const drop = one => localStorage.removeItem(MINE + one.id);
  /* somebody else's, who did not sign out: the server has the browser forget them, this is for where it cannot */
  names('alongside.learning.').filter(name => !name.startsWith(MINE)).forEach(name => localStorage.removeItem(name));

  /* ---- what is said ---- */
  let trouble = '';
  let keeps = '';
  let sending = null;
  const status = document.createElement('div');
  status.id = 'device-said';
  status.setAttribute('role', 'status');
  const list = document.createElement('div');
  list.className = 'flow';
  place.append(status, list);
  const element = (tag, text, classes) => {
    const made = document.createElement(tag);
    made.textContent = text;
    made.className = classes || '';
    return made;
  };
  const link = (text, href) => {
    const made = element('a', text, 'tap');
    made.href = href;
    return made;
  };
  const button = (text, act) => {
    const made = element('button', text, 'btn second');
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  };

  const show = () => {
    const waiting = deeds();
    const away = !navigator.onLine;
    const silent = kept && !away; // there is a network, and the portal does not answer
    status.replaceChildren();
    if (waiting.length > 0 || away || silent || trouble) {
      const box = element('div', '', 'msg warn');
      box.append(element('b', waiting.length === 0 ? (silent ? WORDS['no-answer'] : WORDS.offline)
        : fill(waiting.length === 1 ? WORDS['waiting.one'] : WORDS['waiting.other'], waiting.length)));
      if (silent) {
        box.append(element('p', WORDS['no-answer-text']));
      } else if (waiting.length === 0 || away) {
        box.append(element('p', WORDS['offline-text']));
      }
      if (trouble) {
        box.append(element('p', trouble));
      }
      if (trouble === WORDS['signed-out']) {
        box.append(link(WORDS['sign-in'], '/sign-in?to=' + encodeURIComponent(location.pathname)));
      } else if (waiting.length > 0 && !away) {
        box.append(button(WORDS.send, send));
      } else if (silent) {
        box.append(button(WORDS.again, () => location.reload()));
      }
      status.append(box);
    } else if (keeps) {
      status.append(element('p', keeps, 'small soft'));
    }
    list.replaceChildren(...all().filter(one => one.kind === 'SAID' || one.refused).map(told));
    document.querySelectorAll('[data-saved-here]').forEach(one => one.remove());
    waiting.filter(isHere).forEach(beside);
  };
  const told = one => {
    const box = element('div', '', 'msg warn');
    const about = element('p', '');
    about.append(link(one.title, path(one.package, one.page)));
    box.append(element('b', one.refused || one.text), about);
    if (one.words) {
      box.append(element('p', WORDS['own-words']), element('blockquote', one.words));
    }
    box.append(button(one.words ? WORDS.remove : WORDS.close, () => {
      drop(one);
      show();
      status.focus();
    }));
    return box;
  };
  const isHere = one => one.package === here.package && one.page === here.page;
  const buttonOf = one => form && form.querySelector('#' + CSS.escape(
    one.kind === 'ANSWER' ? 'answer-' + one.item : one.kind === 'REFLECTION' ? 'keep-' + one.item : 'confirm'));
  const beside = one => {
    const at = buttonOf(one);
    if (at && !at.closest('p').nextElementSibling?.matches('[data-saved-here]')) {
      const note = element('p', one.kind === 'CONFIRM' ? WORDS.confirmed : WORDS['saved-here'], 'say warn');
      note.dataset.savedHere = one.kind;
      if (one.kind === 'CONFIRM' && here.next) {
        note.append(' ', link(WORDS['go-on'], here.next));
      }
      at.closest('p').after(note);
    }
  };

  /* ---- sending ---- */
  const settle = answer => {
    for (const receipt of answer.receipts) {
      const one = read(MINE + receipt.id);
      if (!one) {
        continue;
      }
      if (receipt.taken) {
        drop(one);
      } else if (one.kind === 'REFLECTION') {
        keep(Object.assign(one, { refused: receipt.title })); // nobody's own words are thrown away
      } else {
        keep({ id: one.id, kind: 'SAID', text: receipt.title, title: one.title, package: one.package, page: one.page, at: one.at });
      }
    }
  };
  const portion = async () => {
    const some = deeds().slice(0, AT_ONCE);
    const response = await fetch('/api/v1/learning/deeds', {
      method: 'POST', credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ deeds: some.map(({ id, kind, package: pack, page, item, revision, chosen, words, seen }) =>
        ({ id, kind, package: pack, page, item, revision, chosen, words, seen })) })
    });
    if (response.ok) {
      settle(await response.json());
      return true;
    }
    trouble = response.status === 401 ? WORDS['signed-out']
      : response.status >= 500 ? WORDS.busy : (await response.json()).title || WORDS.busy;
    return false;
  };
  const sendAll = async () => {
    const before = deeds().length;
    trouble = '';
    try {
      while (deeds().length > 0 && await portion()) { /* the next portion */ }
    } catch (noNetwork) {
      trouble = navigator.onLine ? WORDS.unreachable : '';
    }
    if (before > 0 && deeds().length === 0 && !untidy()) {
      location.replace(location.pathname); // as the server has it now
      return;
    }
    show();
  };
  /* one tab at a time; what is done meanwhile is sent after it */
  const send = () => {
    const work = () => navigator.locks ? navigator.locks.request('alongside-learning', sendAll) : sendAll();
    sending = (sending || Promise.resolve()).then(work);
    return sending;
  };
  let posting = false;
  const untidy = () => form && Array.from(form.querySelectorAll('textarea')).some(area => area.value !== (area.kept ?? area.defaultValue));

  /* ---- what is done on the page without a network ---- */
  const titled = () => document.querySelector('h1').textContent.trim();
  const deed = (kind, item, more) => Object.assign({
    id: crypto.randomUUID(), kind, item, package: here.package, page: here.page,
    revision: Number(form.elements.revision.value), title: titled(), at: Date.now()
  }, more);
  const areas = () => Array.from(form.querySelectorAll('textarea'));
  const checks = () => [...new Set(Array.from(form.querySelectorAll('.quiz input[type=radio], .quiz input[type=checkbox]'), input => input.name))];
  const chosen = check => Array.from(form.querySelectorAll('input[name="' + CSS.escape(check) + '"]:checked'), input => Number(input.value));
  const problem = (at, text) => {
    form.querySelectorAll('[data-why]').forEach(one => one.remove());
    const why = element('p', text, 'why');
    why.dataset.why = 'true';
    why.setAttribute('role', 'alert');
    at.before(why);
    at.focus();
    return false;
  };

  /* the words on a choice, as the server would show them */
  let feedback = null;
  const said = async check => {
    try {
      feedback = feedback || await (await fetch(here.feedback)).json();
      return feedback[check];
    } catch (notKept) {
      return null;
    }
  };
  const answered = check => document.getElementById('said-' + check)?.classList.contains('good');
  const tell = (check, { several, choices }, places) => {
    const inputs = Array.from(form.querySelectorAll('input[name="' + CSS.escape(check) + '"]'));
    const quiz = inputs[0].closest('.quiz');
    quiz.querySelectorAll('.say').forEach(one => one.remove());
    inputs.forEach(input => input.removeAttribute('aria-describedby'));
    const say = (good, lead, html, id) => {
      const box = element('div', '', 'say ' + (good ? 'good' : 'bad'));
      box.id = id;
      box.innerHTML = html; // from the server, made safe there
      box.prepend(element('b', lead + '\u00a0'));
      return box;
    };
    const right = places.length === choices.filter(choice => choice.right).length && places.every(at => choices[at].right);
    for (const at of places) {
      const id = several ? 'said-' + inputs[at].id + '-of' : 'said-' + check;
      inputs[at].closest('li').append(say(choices[at].right, choices[at].right ? WORDS.right : WORDS['not-this'], choices[at].feedback, id));
      inputs[at].setAttribute('aria-describedby', id);
    }
    if (several) {
      quiz.querySelector('ul').after(say(right, right ? WORDS['all-right'] : WORDS['not-all'], '', 'said-' + check));
    }
    const outcome = document.getElementById('said-' + check);
    outcome.setAttribute('role', 'status');
    outcome.tabIndex = -1;
    outcome.focus();
    return right;
  };

  const answer = async check => {
    const at = form.querySelector('#' + CSS.escape('answer-' + check));
    const places = chosen(check);
    if (places.length === 0) {
      return problem(at, WORDS['nothing-chosen']);
    }
    const words = await said(check);
    if (!words) {
      return problem(at, WORDS['no-feedback']);
    }
    form.querySelectorAll('[data-why]').forEach(one => one.remove());
    keep(deed('ANSWER', check, { chosen: places }));
    return tell(check, words, places);
  };
  const reflect = area => {
    const at = form.querySelector('#' + CSS.escape('keep-' + area.name));
    const words = area.value.trim();
    if (!words) {
      return problem(at, WORDS['nothing-written']);
    }
    const seen = area.kept ?? area.defaultValue;
    const before = deeds().find(one => isHere(one) && one.kind === 'REFLECTION' && one.item === area.name && one.words === seen);
    keep(before ? Object.assign(before, { id: before.id, words, at: Date.now() })
      : deed('REFLECTION', area.name, { words, seen }));
    area.kept = words;
    form.querySelectorAll('[data-why]').forEach(one => one.remove());
    return true;
  };
  const confirm = async () => {
    for (const check of checks()) {
      if (!answered(check) && !await answer(check)) {
        return;
      }
    }
    for (const area of areas()) {
      const written = area.kept ?? area.defaultValue;
      if (area.value.trim() !== written.trim() || !written.trim()) {
        if (!reflect(area)) {
          return;
        }
      }
    }
    if (!deeds().some(one => isHere(one) && one.kind === 'CONFIRM')) {
      keep(deed('CONFIRM', ''));
    }
  };
  const act = async name => {
    try {
      const [what, item] = /^(answer|keep)-(.*)$/.exec(name)?.slice(1) || [name];
      if (what === 'answer') {
        await answer(item);
      } else if (what === 'keep') {
        reflect(areas().find(area => area.name === item));
      } else if (what === 'confirm') {
        await confirm();
      } else {
        problem(form.querySelector('#' + CSS.escape(name)), WORDS['needs-network']);
        return;
      }
    } catch (full) {
      trouble = full.name === 'QuotaExceededError' ? WORDS['no-room'] : WORDS['not-saved'];
    }
    show();
    if (navigator.onLine && !trouble) {
      send();
    }
  };

  if (form) {
    form.addEventListener('submit', event => {
      if (kept || !navigator.onLine) {
        event.preventDefault();
        act(event.submitter ? event.submitter.name : 'confirm');
      } else {
        posting = true;
      }
    });
    window.addEventListener('pageshow', () => { posting = false; });
    /* own words that were not kept: the browser asks before it leaves them */
    window.addEventListener('beforeunload', event => untidy() && !posting && event.preventDefault());
    /* what this browser knows and the kept page does not */
    deeds().filter(isHere).forEach(one => {
      if (one.kind === 'REFLECTION') {
        const area = areas().find(each => each.name === one.item);
        if (area && area.value === area.defaultValue) {
          area.value = area.kept = one.words;
        }
      } else if (one.kind === 'ANSWER') {
        one.chosen.forEach(at => {
          const input = form.querySelector('input[name="' + CSS.escape(one.item) + '"][value="' + at + '"]');
          if (input) {
            input.checked = true;
          }
        });
      }
    });
  }

  /* ---- what was posted when the network was gone comes back with the kept page ---- */
  const POSTED = '/learning/worker-posted';
  const comesBack = async () => {
    const posted = await caches.match(POSTED);
    if (!posted || !form) {
      return;
    }
    const { page, fields } = await posted.json();
    if (page !== location.pathname) {
      return;
    }
    await (await caches.open('alongside-learning')).delete(POSTED);
    form.querySelectorAll('.quiz input').forEach(input => {
      input.checked = fields.some(([name, value]) => name === input.name && value === input.value);
    });
    areas().forEach(area => {
      const field = fields.find(([name]) => name === area.name);
      area.value = field ? field[1].replace(/\r\n/g, '\n') : area.value;
    });
    const pressed = fields.find(([name]) => /^(answer-|keep-|forget-|confirm$|noted$)/.test(name));
    if (pressed) {
      await act(pressed[0]);
    }
  };

  /* ---- the page itself ---- */
  const mark = async () => {
    const names = await caches.open('alongside-learning').then(each => each.keys());
    const paths = new Set(names.map(each => new URL(each.url).pathname));
    document.querySelectorAll('.toc a, .toc b').forEach(entry => {
      const at = entry.href ? new URL(entry.href).pathname : location.pathname;
      if (paths.has(at) && !entry.querySelector('[data-available]')) {
        const available = element('span', ' ' + WORDS.available, 'small soft');
        available.dataset.available = 'true';
        entry.lastElementChild.append(available);
      }
    });
  };
  const prepare = async () => {
    if (!('serviceWorker' in navigator) || !('caches' in window)) {
      keeps = WORDS['keeps-nothing'];
      return;
    }
    navigator.serviceWorker.addEventListener('message', event => {
      keeps = event.data.kept ? (form ? WORDS['keeps-this'] : '') : event.data.full ? WORDS['no-room-page'] : navigator.onLine ? WORDS['keeps-nothing'] : '';
      mark().then(show);
    });
    await navigator.serviceWorker.register('/learning-worker.js', { scope: '/learning' });
    const ready = await navigator.serviceWorker.ready;
    const parts = performance.getEntriesByType('resource').map(one => one.name).filter(name => name.startsWith(location.origin + '/'));
    if (here.feedback) {
      parts.push(new URL(here.feedback, location.href).href);
    }
    await mark();
    ready.active.postMessage({ keep: form ? location.pathname : null, parts, owner: here.owner });
    await comesBack();
  };

  window.addEventListener('online', () => (deeds().length > 0 ? send() : show()));
  window.addEventListener('offline', show);
  window.addEventListener('storage', show);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && navigator.onLine && deeds().length > 0 && send());
  setInterval(() => navigator.onLine && deeds().length > 0 && send(), RETRY);
  show();
  if (navigator.onLine && deeds().length > 0) {
    send();
  }
  prepare().catch(() => { keeps = navigator.onLine ? WORDS['keeps-nothing'] : ''; }).then(show);
})();
