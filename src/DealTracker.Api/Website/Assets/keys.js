// The keyboard: from event to event and from lane to lane, zoom, move, and into the list.
import { middle } from './events.js';

const step = 120;

export function watchKeys(chart) {
  const { stage } = chart;
  stage.button('Zoom in', '+', () => chart.zoom(1.6));
  stage.button('Zoom out', '−', () => chart.zoom(1 / 1.6));
  stage.button('Earlier', '←', () => chart.pan(-step));
  stage.button('Later', '→', () => chart.pan(step));
  stage.button('Show all', 'All', () => chart.fit());

  const keys = {
    ArrowRight: () => along(chart, 1), ArrowLeft: () => along(chart, -1),
    ArrowDown: () => across(chart, 1), ArrowUp: () => across(chart, -1),
    Home: () => end(chart, 0), End: () => end(chart, -1),
    '+': () => chart.zoom(1.6, there(chart)), '=': () => chart.zoom(1.6, there(chart)), '-': () => chart.zoom(1 / 1.6, there(chart)),
    0: () => chart.fit(),
    Enter: () => chart.openCurrent(), ' ': () => chart.openCurrent(),
  };
  const shifted = { ArrowRight: () => chart.pan(step), ArrowLeft: () => chart.pan(-step) };

  stage.plot.addEventListener('keydown', (key) => {
    if (key.ctrlKey || key.metaKey || key.altKey || key.target !== stage.plot) return;
    const act = (key.shiftKey && shifted[key.key]) || keys[key.key];
    if (!act) return;
    key.preventDefault();
    act();
  });
}

function along(chart, by) {
  const { current } = chart;
  if (!current) return end(chart, 0);
  const { lane, event } = current;
  const next = lane.events[lane.events.indexOf(event) + by];
  if (next) return chart.select(next.id, lane);
  // Over the end of a lane lies the next one.
  const other = full(chart)[full(chart).indexOf(lane) + by];
  if (other) chart.select(other.events.at(by > 0 ? 0 : -1).id, other);
}

function across(chart, by) {
  const { current } = chart;
  if (!current) return end(chart, 0);
  const lanes = full(chart);
  const lane = lanes[lanes.indexOf(current.lane) + by];
  if (!lane) return;
  const at = middle(current.event);
  const nearest = lane.events.reduce((best, one) => (Math.abs(middle(one) - at) < Math.abs(middle(best) - at) ? one : best));
  chart.select(nearest.id, lane);
}

function end(chart, which) {
  const lane = chart.current?.lane ?? full(chart)[0];
  const event = lane?.events.at(which);
  if (event) chart.select(event.id, lane);
}

function full(chart) { return chart.lanes.filter((lane) => lane.events.length > 0); }

function there(chart) { return chart.current ? chart.scale.x(middle(chart.current.event)) : undefined; }
