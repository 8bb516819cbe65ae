// "What was known on …" as a slider over the days on which articles came out. The text field stays, for any other day.
import { wordsOf } from './days.js';
import { apply } from './form.js';

const rest = 250;

export function watchKnown() {
  const field = document.getElementById('knownBy');
  if (!field || field.dataset.slider) return;
  const days = field.dataset.days.split(' ').filter(Boolean);
  if (days.length < 2) return;
  field.dataset.slider = 'true';

  const slider = document.createElement('input');
  Object.assign(slider, { type: 'range', min: 0, max: days.length, step: 1 });
  slider.setAttribute('aria-label', 'What was known on, by day of publication');
  const told = document.createElement('output');
  field.after(slider, told);

  const say = () => {
    const day = days[slider.value];
    told.textContent = day ? wordsOf(day) : 'everything on record';
    slider.setAttribute('aria-valuetext', told.textContent);
  };
  // A text such as 2019-09 counts to its end.
  const until = field.value && `${field.value}-99-99`.slice(0, 10);
  slider.value = until ? Math.max(0, days.filter((day) => day <= until).length - 1) : days.length;
  say();
  if (until) told.textContent = field.value.length === 10 ? wordsOf(field.value) : field.value;

  let waiting = 0;
  let first = true;
  slider.addEventListener('input', () => {
    say();
    field.value = days[slider.value] ?? '';
    clearTimeout(waiting);
    // One pull of the slider is one step back.
    waiting = setTimeout(() => { apply(first ? {} : { replace: true }); first = false; }, rest);
  });
  slider.addEventListener('change', () => setTimeout(() => { first = true; }, rest * 2));
}
