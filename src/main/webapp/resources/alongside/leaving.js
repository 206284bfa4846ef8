/* Signing out takes from this phone what registers kept on it, and says first what was not sent. */
(() => {
  'use strict';
  const PREFIX = 'alongside.register.';
  const kept = () => Object.keys(localStorage).filter(name => name.startsWith(PREFIX));
  const waiting = () => kept().reduce((all, name) => {
    try {
      return all + JSON.parse(localStorage.getItem(name)).queue.length;
    } catch (unreadable) {
      return all;
    }
  }, 0);
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
    }
  }));
})();
