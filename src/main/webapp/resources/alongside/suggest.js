/* While somebody writes a page otherwise: asks the server, as the button does, how it would read and what is to be mended. */
(() => {
  'use strict';
  const form = document.getElementById('suggest');
  const button = document.getElementById('see');
  const state = from => from.querySelector('[name="jakarta.faces.ViewState"]');
  let timer = null;
  let asked = 0;

  const look = async () => {
    const mine = ++asked;
    const fields = new URLSearchParams(new FormData(form));
    fields.append(button.name, button.value);
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
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
})();
