// Makes the page of HTML that the server wrote into one that answers at once. Without this script it works all the same.
import { Chart } from './chart.js';
import { watchCopies } from './copy.js';
import { watchForm } from './form.js';
import { watchKnown } from './known.js';
import { reveal, watchList } from './list.js';
import { onView, watchLinks } from './view.js';

const chart = document.getElementById('chart');
if (chart) {
  const drawing = new Chart(chart, reveal);
  onView(() => {
    drawing.load(document.getElementById('summary').dataset);
    watchKnown();
    watchCopies();
  });
  watchForm();
  watchLinks();
  watchList((id) => drawing.select(id));
}
