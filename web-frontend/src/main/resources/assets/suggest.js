/* Completes what is typed into the search box. Without it, search works just the same. */
(() => {
  const box = document.querySelector('.search-form input[name=q]');
  if (!box || !window.fetch) {
    return;
  }
  const list = document.createElement('datalist');
  list.id = 'suggestions';
  box.after(list);
  box.setAttribute('list', list.id);
  let asked = '';
  let waiting = 0;
  const show = (texts) =>
    list.replaceChildren(
      ...texts.map((text) => Object.assign(document.createElement('option'), { value: text })));
  const ask = async () => {
    const typed = box.value.trim();
    if (typed.length < 2 || typed === asked) {
      return;
    }
    asked = typed;
    try {
      const answer = await fetch('/suggestions?q=' + encodeURIComponent(typed.slice(0, 100)));
      const texts = answer.ok ? await answer.json() : [];
      if (asked === typed) {
        show(texts);
      }
    } catch {
      show([]);
    }
  };
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
})();
