// The list grows on demand, and any event of it is found by its id.
import { fetchPage } from './view.js';

const most = 500;

export function watchList(onFocus) {
  document.addEventListener('click', async (click) => {
    const more = click.target.closest('#events .more a');
    if (more) {
      click.preventDefault();
      const first = await grow(more.href);
      first?.focus();
      return;
    }
    const link = click.target.closest('a[href*="#"]');
    const id = link?.hash && decodeURIComponent(link.hash.slice(1));
    if (!id || !(link.dataset.event || link.pathname === location.pathname) || click.ctrlKey || click.metaKey) return;
    if (link.dataset.event && !document.getElementById(id) && link.pathname !== location.pathname) return;
    if (!document.getElementById('events')) return;
    click.preventDefault();
    reveal(id);
  });
  document.addEventListener('focusin', (focus) => {
    const event = focus.target.closest?.('#events .event');
    if (event) onFocus(event.id);
  });
  addEventListener('hashchange', follow);
  follow();
}

function follow() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id && id !== 'main') reveal(id);
}

// Scrolls to an event and focuses it; reads on until it is there.
export async function reveal(id) {
  let item = document.getElementById(id);
  for (let more; !item && (more = document.querySelector('#events .more a')); item = document.getElementById(id)) {
    const address = new URL(more.href);
    address.searchParams.set('limit', most);
    await grow(address);
  }
  if (!item) return;
  document.querySelector('.event.current')?.classList.remove('current');
  if (item.classList.contains('event')) item.classList.add('current');
  history.replaceState(null, '', `#${id}`);
  item.scrollIntoView({ block: 'center' });
  item.focus({ preventScroll: true });
}

// Adds the page at an address to the list, and gives the first event of it.
async function grow(address) {
  const page = await fetchPage(address);
  const [list, fresh] = [document.getElementById('events'), page?.getElementById('events')];
  if (!fresh) { location.assign(address); return null; }
  list.querySelector('.more')?.remove();
  const first = fresh.querySelector('.event');
  for (const group of [...fresh.children]) {
    const last = list.lastElementChild;
    // A year may go on over the page.
    if (group.dataset.year && last?.dataset.year === group.dataset.year) last.querySelector('ol').append(...group.querySelectorAll('.event'));
    else list.append(document.adoptNode(group));
  }
  return first;
}
