/* While somebody writes a page otherwise: asks the server, as the button does, how it would read and what is to be mended. */
(() => {
  'use strict';
  const form = document.getElementById('suggest');
  const button = document.getElementById('see');
  const state = from => from.querySelector('[name="jakarta.faces.ViewState"]');
  let timer = null;
  let asked = 0;

  const signedOut = () => {
    const said = document.createElement('p');
    said.className = 'msg warn';
    said.setAttribute('role', 'alert');
    said.textContent = form.dataset.signedOut;
    document.getElementById('found').replaceChildren(said);
  };

  const look = async () => {
    const mine = ++asked;
    const fields = new URLSearchParams(new FormData(form));
    fields.append(button.name, button.value);
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (answer.redirected || answer.status === 401) return signedOut();
      if (!answer.ok || !state(page)) return;
      state(form).value = state(page).value;
      if (mine !== asked) return;
      ['found', 'seen'].forEach(id => document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes));
    } catch (offline) { /* the button still works once there is a network */ }
  };

  form.addEventListener('input', event => {
    if (event.target.id === 'reason') return;
    clearTimeout(timer);
    timer = setTimeout(look, 700);
  });

  /* words that were not sent: the browser asks before it leaves them */
  let posting = false;
  form.addEventListener('submit', () => { posting = true; });
  window.addEventListener('pageshow', () => { posting = false; });
  const written = () => Array.from(form.querySelectorAll('textarea, input[type=text]')).some(field => field.value !== field.defaultValue);
  window.addEventListener('beforeunload', event => written() && !posting && event.preventDefault());
})();
