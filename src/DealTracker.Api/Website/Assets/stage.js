// The elements of the drawing: two canvases, the names of the lanes, buttons, and what is said of the chosen event.
const text = (tag, props) => Object.assign(document.createElement(tag), props);

export class Stage {
  constructor(section) {
    section.hidden = false;
    this.section = section;
    this.tools = text('div', { className: 'tools' });
    this.axis = text('canvas', { className: 'axis' });
    this.plot = text('div', { className: 'plot', tabIndex: 0, role: 'application' });
    this.field = text('div', { className: 'field-of-lanes' });
    this.canvas = text('canvas', { className: 'lanes-canvas' });
    this.names = text('ol', { className: 'lane-names' });
    this.reading = text('p', { className: 'reading' });
    this.bubble = text('div', { className: 'tip', hidden: true });
    this.help = text('p', { className: 'help', id: 'chart-help', textContent: 'Drag or arrow keys with Shift to move, + and − or Ctrl and the wheel to zoom, arrow keys from event to event, Enter to read it below.' });
    this.reading.setAttribute('role', 'status');
    for (const canvas of [this.axis, this.canvas]) canvas.setAttribute('aria-hidden', 'true');
    this.plot.setAttribute('aria-describedby', 'chart-help');
    this.plot.setAttribute('aria-label', 'Timeline');
    this.names.setAttribute('aria-label', 'Lanes');
    this.field.append(this.canvas, this.names);
    this.plot.append(this.field);
    section.prepend(this.tools, this.axis, this.plot, this.reading);
    section.append(this.help, this.bubble);
  }

  button(label, sign, act) {
    const button = text('button', { type: 'button', textContent: sign, title: label });
    button.setAttribute('aria-label', label);
    button.addEventListener('click', act);
    this.tools.append(button);
  }

  begin(total) {
    this.section.dataset.state = 'loading';
    this.section.hidden = total === 0;
    this.reading.textContent = '';
  }

  // Says what is drawn, and what is only in the list.
  finish(lanes, total) {
    const drawn = new Set(lanes.flatMap((lane) => lane.events.map((event) => event.id))).size;
    this.section.dataset.state = 'drawn';
    this.section.dataset.drawn = drawn;
    this.section.hidden = drawn === 0;
    this.plot.setAttribute('aria-label', `Timeline of ${drawn} events in ${lanes.length} lanes`);
    const left = total - drawn;
    if (left > 0) this.reading.textContent = left === 1 ? 'One event has no date and stands in the list only.' : `${left} events have no date and stand in the list only.`;
  }

  fail() {
    this.section.dataset.state = 'failed';
    this.reading.textContent = 'The drawing could not be loaded; the list below has everything.';
  }

  // Fits the canvases to their places; gives the width of the lanes in CSS pixels.
  resize() {
    const ratio = devicePixelRatio || 1;
    const [width, height] = [this.field.clientWidth, this.plot.clientHeight];
    this.margin = parseFloat(getComputedStyle(this.section).getPropertyValue('--names')) * 16 || 0;
    for (const [canvas, tall] of [[this.canvas, height], [this.axis, this.axis.clientHeight]]) {
      const [w, h] = [Math.round(width * ratio), Math.round(tall * ratio)];
      if (canvas.width !== w) canvas.width = w;
      if (canvas.height !== h) canvas.height = h;
      canvas.style.setProperty('width', `${width}px`);
    }
    this.canvas.style.setProperty('height', `${height}px`);
    this.ratio = ratio;
    this.wide = width;
    return Math.max(50, width - this.margin - 12);
  }

  // The names stand in the page, where they can be read and followed.
  name(lanes, height) {
    this.field.style.setProperty('height', `${height}px`);
    const named = `${lanes.map((lane) => `${lane.id} ${lane.top}`)}`;
    if (this.named === named) return;
    this.named = named;
    const old = new Map([...this.names.children].map((item) => [item.dataset.lane, item]));
    this.names.replaceChildren(...lanes.map((lane) => {
      const item = old.get(lane.id) ?? this.item(lane);
      item.style.setProperty('top', `${lane.top}px`);
      item.style.setProperty('height', `${lane.height}px`);
      return item;
    }));
  }

  item(lane) {
    const item = text('li', {});
    item.dataset.lane = lane.id;
    const name = text(lane.href ? 'a' : 'span', { textContent: lane.label, title: lane.label });
    if (lane.href) Object.assign(name, { href: lane.href, tabIndex: -1 });
    item.append(name);
    return item;
  }

  scrollTo(lane) {
    const [top, bottom] = [this.plot.scrollTop, this.plot.scrollTop + this.plot.clientHeight];
    if (lane.top < top) this.plot.scrollTop = lane.top;
    else if (lane.top + lane.height > bottom) this.plot.scrollTop = lane.top + lane.height - this.plot.clientHeight;
  }

  say({ event, lane }) {
    this.reading.textContent = `${lane.label}, ${event.label}: ${describe(event)}`;
  }

  tip(event, x, y) {
    this.bubble.hidden = !event;
    if (!event) return;
    this.bubble.replaceChildren(text('b', { textContent: event.label }), text('span', { textContent: ` ${describe(event)}` }));
    const box = this.section.getBoundingClientRect();
    const left = Math.max(8, Math.min(x - box.left - 140, box.width - 300));
    this.bubble.style.setProperty('left', `${left}px`);
    this.bubble.style.setProperty('top', `${y - box.top + 18}px`);
  }
}

function describe(event) {
  const firm = event.modality === 'occurred' ? '' : `${event.modality}, `;
  return `${firm}${event.typeWords}${event.contested ? ', contested' : ''}. ${event.statement}`;
}
