// The state of the page is its address. A change of state fetches the page of the new address and takes its parts over,
// so that there is one template, on the server, for the first view and for every later one.
const parts = ['about', 'summary', 'take', 'events', 'after'];
const listeners = [];
let under = null;

// Calls back now and after every change of the view.
export function onView(listener) {
  listeners.push(listener);
  listener();
}

// Shows the page of an address. What the server refuses is shown as the server says it.
export async function show(address, { push = true, replace = false } = {}) {
  under?.abort();
  const own = under = new AbortController();
  const main = document.getElementById('main');
  main.setAttribute('aria-busy', 'true');
  try {
    const page = await fetchPage(address, own.signal);
    if (!page) { location.assign(address); return; }
    if (replace) history.replaceState(null, '', address);
    else if (push) history.pushState(null, '', address);
    take(page, push || replace);
    listeners.forEach((listener) => listener());
  } catch (problem) {
    if (problem.name !== 'AbortError') location.assign(address);
  } finally {
    if (under === own) main.removeAttribute('aria-busy');
  }
}

// The document at an address; null when the answer is not a page to take over.
export async function fetchPage(address, signal) {
  const answer = await fetch(address, { headers: { Accept: 'text/html' }, signal });
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
}

function take(page, byForm) {
  document.title = page.title;
  parts.forEach((id) => exchange(id, page));
  // The form that the reader is in stays as it is; that of another state is taken over.
  const form = document.getElementById('filters');
  if (form && !(byForm && form.contains(document.activeElement))) exchange('filters', page);
}

function exchange(id, page) {
  const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
  if (old && fresh) old.replaceWith(document.adoptNode(fresh));
}

// Links that only change the query stay on the page; back and forward show what they showed.
export function watchLinks() {
  document.addEventListener('click', (click) => {
    const link = click.target.closest('#summary a, #filters a, .empty a');
    if (!link || click.defaultPrevented || click.button || click.ctrlKey || click.metaKey || click.shiftKey) return;
    if (link.origin !== location.origin || link.pathname !== location.pathname || link.target) return;
    click.preventDefault();
    document.activeElement?.blur();
    show(link.href);
  });
  let shown = location.pathname + location.search;
  onView(() => { shown = location.pathname + location.search; });
  addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) show(location.href, { push: false });
  });
}
