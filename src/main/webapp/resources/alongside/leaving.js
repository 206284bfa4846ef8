/* Signing out takes from this device what pages kept on it, and says first what was not sent; so does signing in. */
(() => {
  'use strict';
  const REGISTERS = 'alongside.register.';
  const LEARNING = 'alongside.learning.';
  const kept = () => Object.keys(localStorage).filter(name => name.startsWith(REGISTERS) || name.startsWith(LEARNING));
  /* a register has a queue; of learning each entry is one thing, or only something to be said */
  const waitingIn = name => {
    try {
      const entry = JSON.parse(localStorage.getItem(name));
      return name.startsWith(REGISTERS) ? entry.queue.length : entry.kind === 'SAID' ? 0 : 1;
    } catch (unreadable) {
      return 0;
    }
  };
  const waiting = () => kept().reduce((all, name) => all + waitingIn(name), 0);
  const warning = document.getElementById('unsent');
  if (warning && waiting() > 0) {
    warning.querySelector('b').textContent = warning.dataset.many.replace('{0}', waiting());
    warning.hidden = false;
  }
  document.querySelectorAll('[data-leaving]').forEach(button => button.addEventListener('click', event => {
    if (button.dataset.leaving === 'ask' && waiting() > 0) {
      event.preventDefault();
      location.assign('/sign-out');
      return;
    }
    kept().forEach(name => localStorage.removeItem(name));
    if ('caches' in window) {
      caches.delete('alongside-register');
      caches.delete('alongside-learning');
    }
  }));
})();
