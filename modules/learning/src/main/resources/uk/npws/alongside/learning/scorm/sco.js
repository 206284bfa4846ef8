/* Alongside in a learning system, by SCORM 1.2. Shows one page at a time, keeps what was done, and tells the learning system
   the status, the place and the items that are done: never a choice, a score or a time. No other script is needed. */
'use strict';
(() => {
  const MOST = 4096;
  const body = document.body;
  const byId = id => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // ── words ──────────────────────────────────────────────────────────────────
  const words = {};
  all('#_words li').forEach(item => { words[item.dataset.key] = item.textContent; });
  const say = (key, ...facts) => facts.reduce((text, fact, at) => text.replaceAll('{' + at + '}', fact), words[key]);
  const put = (element, text) => { if (element.textContent !== text) element.textContent = text; };
  const announce = text => { byId('_said').textContent = ''; setTimeout(() => { byId('_said').textContent = text; }, 50); };

  // ── the learning system ────────────────────────────────────────────────────
  const api = find();
  let open = false;      // between LMSInitialize and LMSFinish
  let recording = false; // whether what is done is to be recorded at all
  let onRecord = false;  // whether the learning system has it as completed

  function search(win) {
    try {
      for (let steps = 0; win && steps < 500; steps++) {
        if (win.API) return win.API;
        if (!win.parent || win.parent === win) return null;
        win = win.parent;
      }
    } catch (foreign) { /* a window of another host: nothing of ours is above it */ }
    return null;
  }

  function find() {
    let opener = null;
    try { opener = window.opener || window.top.opener; } catch (foreign) { /* as above */ }
    return search(window) || (opener && search(opener)) || null;
  }

  function ask(method, ...given) {
    try { return String(api[method](...given)); } catch (broken) { return 'false'; }
  }

  function fault() {
    const code = ask('LMSGetLastError');
    return /^[1-9]\d*$/.test(code) ? say('error', code, ask('LMSGetErrorString', code) || code) : say('no-answer');
  }

  const tell = (name, value) => ask('LMSSetValue', name, value) === 'true';

  function connect() {
    if (!api) return;
    recording = true;
    open = ask('LMSInitialize', '') === 'true';
    if (!open) { trouble(say('no-start', fault()), connectAgain); return; }
    learner = ask('LMSGetValue', 'cmi.core.student_id');
    const status = ask('LMSGetValue', 'cmi.core.lesson_status');
    onRecord = /^(completed|passed)$/.test(status);
    const mode = ask('LMSGetValue', 'cmi.core.lesson_mode');
    if (mode === 'browse' || mode === 'review') { recording = false; return; }
    trouble(null);
    // a record that was completed stays so; any other is begun by opening it, and no more than begun
    if (!onRecord && status !== 'incomplete') tell('cmi.core.lesson_status', 'incomplete');
  }

  function connectAgain() {
    connect();
    if (open) { merge(remembered()); save(); }
    show(here());
  }

  const remembered = () => (open ? ask('LMSGetValue', 'cmi.suspend_data') : '');

  /** Puts the standing on record. What could not be recorded waits on this device, and goes with the next step. */
  function save() {
    const text = encode();
    aside(text);
    if (!recording || !open) return false;
    const taken = text.length <= MOST && tell('cmi.core.lesson_location', here()) && tell('cmi.suspend_data', text) && ask('LMSCommit', '') === 'true';
    if (taken) { aside(null); trouble(null); } else trouble(say('trouble', fault()), save);
    return taken;
  }

  function leave() {
    if (!open) return;
    tell('cmi.core.exit', recording && !onRecord ? 'suspend' : '');
    save();
    ask('LMSFinish', '');
    open = false;
  }

  function trouble(text, again) {
    const box = byId('_problem');
    box.hidden = !text;
    box.replaceChildren();
    if (!text) return;
    const line = document.createElement('p');
    line.textContent = text;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn second';
    button.textContent = say('try-again');
    button.addEventListener('click', again);
    box.append(line, button);
  }

  // ── what stays on this device ──────────────────────────────────────────────
  const memory = new Map();
  let learner = '';
  const key = name => ['alongside', body.dataset.package, learner, name].join('/');

  function kept(name) {
    try { return localStorage.getItem(key(name)) ?? memory.get(name) ?? ''; } catch (barred) { return memory.get(name) ?? ''; }
  }

  /** Whether it will still be there after the window is closed. */
  function keep(name, text) {
    if (text) memory.set(name, text); else memory.delete(name);
    try { if (text) localStorage.setItem(key(name), text); else localStorage.removeItem(key(name)); return true; } catch (barred) { return false; }
  }

  const aside = text => { if (recording && open) keep('waiting', text); };

  // ── pages and what is done on them ─────────────────────────────────────────
  const pages = all('article[data-items]').map(article => ({
    id: article.id, article, title: article.querySelector('h1').textContent,
    revision: Number(article.dataset.revision), duty: Number(article.dataset.duty), minutes: Number(article.dataset.minutes),
    required: article.dataset.required === 'true', items: article.dataset.items.split(' '), done: new Set(), doneAt: 0, again: false,
  }));
  const required = pages.filter(page => page.required);
  const page = id => pages.find(each => each.id === id);
  const isDone = each => each.items.every(item => each.done.has(item));
  const openPages = () => required.filter(each => !isDone(each));
  const ready = () => required.length > 0 && openPages().length === 0;

  /** edition;page@revision:item,item;… with ! for the confirmation; only pages on which something is done. */
  function encode() {
    const each = pages.filter(one => one.done.size > 0)
      .map(one => one.id + '@' + (one.doneAt || one.revision) + ':' + [...one.done].map(item => (item === 'confirm' ? '!' : item)).join(','));
    return ['1', body.dataset.edition, ...each].join(';');
  }

  /** Takes over what still holds: pages and items that there are, done since the revision that last brought a new duty. */
  function merge(text) {
    const [format, , ...entries] = String(text).split(';');
    if (format !== '1') return;
    for (const entry of entries) {
      const [, id, at, items] = /^([a-z0-9-]+)@(\d+):(.+)$/.exec(entry) || [];
      const known = page(id);
      if (!known) continue;
      if (Number(at) < known.duty) { known.again = true; continue; }
      known.doneAt = Math.max(known.doneAt, Number(at));
      items.split(',').map(item => (item === '!' ? 'confirm' : item)).filter(item => known.items.includes(item)).forEach(item => known.done.add(item));
    }
    pages.filter(isDone).forEach(each => { each.again = false; });
  }

  function did(one, item) {
    one.done.add(item);
    one.doneAt = one.revision;
    one.again = false;
    save();
    draw(one);
  }

  // ── showing ────────────────────────────────────────────────────────────────
  let current = '';
  const here = () => current;

  function show(id) {
    const target = byId(id);
    if (!target || target.tagName !== 'ARTICLE') return;
    const before = current;
    current = id;
    all('article').forEach(article => { article.hidden = article !== target; });
    const heading = target.querySelector('h1');
    document.title = heading.textContent + ' · ' + body.dataset.title;
    pages.forEach(draw);
    drawEnd();
    if (before && before !== id) {
      heading.focus();
      window.scrollTo(0, 0);
      if (page(id)) save();
    }
  }

  const go = id => { if (location.hash === '#' + id) show(id); else location.hash = id; };
  const asked = () => { const id = decodeURIComponent(location.hash.slice(1)); return byId(id) && byId(id).tagName === 'ARTICLE' ? id : ''; };

  function after(one) {
    const at = pages.indexOf(one);
    return [...pages.slice(at + 1), ...pages.slice(0, at)].find(each => each.required && !isDone(each));
  }

  function draw(one) {
    const done = isDone(one);
    const entry = document.querySelector('.toc a[href="#' + one.id + '"]');
    entry.querySelector('.sign').textContent = done ? '✓' : '';
    entry.querySelector('[data-state]').textContent = done ? ' ' + say('is-done') : one.again ? ' ' + say('is-open-again') : '';
    all('.toc a').forEach(link => { if (link.hash === '#' + current) link.setAttribute('aria-current', 'page'); else link.removeAttribute('aria-current'); });
    one.article.querySelector('[data-open]').hidden = done;
    one.article.querySelector('[data-done]').hidden = !done;
    const next = after(one);
    const link = one.article.querySelector('[data-go-on]');
    link.href = '#' + (next ? next.id : '_finish');
    link.textContent = next ? say('go-on', next.title) : say('to-finish');
    const note = one.article.querySelector('[data-changed]');
    if (note) note.hidden = !(one.again || (one.doneAt > 0 && one.doneAt < one.revision));
    drawLeft();
  }

  function drawLeft() {
    const left = openPages();
    byId('_meter').value = required.length - left.length;
    byId('_left').textContent = left.length === 0 ? say('left-none', 0, required.length)
      : say('left', required.length - left.length, required.length, left.reduce((sum, each) => sum + each.minutes, 0));
    const state = !api || (recording && !open) ? 'not-recorded' : recording ? 'recorded' : 'only-looking';
    put(byId('_record'), say(state));
    byId('_record').classList.toggle('unrecorded', state !== 'recorded');
  }

  function drawEnd() {
    const left = openPages();
    const already = onRecord;
    byId('_standing').textContent = left.length > 0 ? say(already ? 'completed-before' : 'missing')
      : already ? say('completed') : recording && open ? say('ready') : say('completed-unrecorded');
    byId('_missing').hidden = left.length === 0;
    byId('_missing').replaceChildren(...left.map(each => {
      const line = document.createElement('li');
      const link = document.createElement('a');
      link.className = 'tap';
      link.href = '#' + each.id;
      link.textContent = each.title;
      line.append(link);
      return line;
    }));
    byId('_complete').hidden = !(ready() && recording && open && !already);
  }

  // ── taking part ────────────────────────────────────────────────────────────
  function why(form, text) {
    const line = form.querySelector('[data-why]');
    line.hidden = !text;
    line.textContent = text || '';
    if (text) { form.querySelector('input, textarea').focus(); announce(text); }
  }

  /** Says what stands under each choice that was made; whether exactly the right ones were. */
  function answer(form) {
    const inputs = all('input', form);
    const chosen = inputs.filter(input => input.checked);
    if (chosen.length === 0) { why(form, say('nothing-chosen')); return false; }
    why(form, null);
    const right = inputs.every(input => input.checked === (input.dataset.right === 'true'));
    inputs.forEach(input => {
      byId(input.id + '_say').hidden = !input.checked;
      if (input.checked) input.setAttribute('aria-describedby', input.id + '_say'); else input.removeAttribute('aria-describedby');
    });
    const several = inputs[0].type === 'checkbox';
    const verdict = say(right ? 'all-right' : 'not-all');
    if (several) tellVerdict(form, verdict, right);
    else form.querySelector('[data-verdict]').hidden = true;
    announce([several ? verdict : '', ...chosen.map(input => byId(input.id + '_say').textContent)].join(' ').trim());
    return right;
  }

  function tellVerdict(form, text, right) {
    const verdict = form.querySelector('[data-verdict]');
    verdict.hidden = false;
    verdict.className = 'say ' + (right ? 'good' : 'bad');
    verdict.textContent = text;
  }

  function reflect(one, form) {
    const text = form.querySelector('textarea').value.trim();
    if (!text) { why(form, say('nothing-written')); return false; }
    why(form, null);
    announce(say(keep(form.dataset.reflection, text) ? 'kept' : 'not-kept'));
    form.querySelector('[data-forget]').hidden = false;
    did(one, form.dataset.reflection);
    return true;
  }

  /** Takes along what was just chosen or written; an open question keeps the reader here. */
  function confirm(one) {
    for (const form of all('form', one.article)) {
      const id = form.dataset.check || form.dataset.reflection;
      if (one.done.has(id)) continue;
      if (form.dataset.reflection) { if (!reflect(one, form)) return; continue; }
      if (!all('input', form).some(input => input.checked)) { why(form, say('question-open')); return; }
      if (!answer(form)) { form.querySelector('input:checked').focus(); return; }
      one.done.add(id);
    }
    did(one, 'confirm');
    const next = after(one);
    go(next ? next.id : '_finish');
  }

  function listen(one) {
    all('form[data-check]', one.article).forEach(form => {
      if (one.done.has(form.dataset.check)) tellVerdict(form, say('right-before'), true);
      form.addEventListener('submit', event => { event.preventDefault(); if (answer(form)) did(one, form.dataset.check); });
    });
    all('form[data-reflection]', one.article).forEach(form => {
      const forget = form.querySelector('[data-forget]');
      const area = form.querySelector('textarea');
      area.value = kept(form.dataset.reflection);
      forget.hidden = !area.value;
      form.addEventListener('submit', event => { event.preventDefault(); reflect(one, form); });
      forget.addEventListener('click', () => {
        keep(form.dataset.reflection, '');
        area.value = '';
        forget.hidden = true;
        area.focus();
        announce(say('forgotten'));
      });
    });
    one.article.querySelector('[data-confirm]').addEventListener('click', () => confirm(one));
  }

  byId('_completed').addEventListener('click', () => {
    if (ready()) complete();
  });

  /** The learner's own word, and the only place where the status becomes completed. */
  function complete() {
    if (!tell('cmi.core.lesson_status', 'completed')) { trouble(say('trouble', fault()), complete); return; }
    if (!save()) return;
    onRecord = true;
    drawEnd();
    byId('_finish').querySelector('h1').focus();
    announce(byId('_standing').textContent);
  }

  // ── beginning and end ──────────────────────────────────────────────────────
  document.documentElement.classList.add('js');
  connect();
  merge(remembered());
  if (recording) merge(kept('waiting'));
  pages.forEach(listen);
  window.addEventListener('hashchange', () => { if (asked()) show(asked()); });
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
  const location0 = open ? ask('LMSGetValue', 'cmi.core.lesson_location') : '';
  const first = [asked(), page(location0) && location0, openPages()[0] && openPages()[0].id, pages[0].id].find(Boolean);
  show(first);
  if (recording && open) save();
})();
