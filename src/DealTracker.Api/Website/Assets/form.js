// The filters answer as they are changed, and never need the button.
import { show } from './view.js';

const typing = 400;
let waiting = 0;

export function watchForm() {
  const narrow = matchMedia('(max-width: 45rem)');
  const fold = document.querySelector('.fold');
  if (fold && narrow.matches) fold.open = false;
  document.addEventListener('submit', (submit) => {
    if (submit.target.id !== 'filters') return;
    submit.preventDefault();
    apply();
  });
  document.addEventListener('change', (change) => {
    // The slider of knowledge has a rhythm of its own.
    if (change.target.form?.id === 'filters' && change.target.type !== 'range') apply();
  });
  document.addEventListener('input', (input) => {
    if (input.target.id !== 'q') return;
    clearTimeout(waiting);
    waiting = setTimeout(apply, typing, { replace: true });
  });
}

// Shows what the form says.
export function apply(how) {
  clearTimeout(waiting);
  const address = addressOf(document.getElementById('filters'));
  if (address !== location.pathname + location.search) show(address, how);
}

function addressOf(form) {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value.trim()) query.append(name, value.trim());
  // Each page has lanes of its own; only another choice belongs in the address.
  const lanes = form.elements.lane;
  if (lanes && query.get('lane') === lanes.dataset.usual) query.delete('lane');
  const text = query.toString().replaceAll('%2C', ',');
  return new URL(form.action).pathname + (text && `?${text}`);
}
