// Mouse and touch: drag to move, two fingers or Ctrl and the wheel to zoom, a click to read.
const slack = 4;

export function watchPointer(chart) {
  const { plot, canvas } = chart.stage;
  const down = new Map();
  let moved = false;
  let spread = 0;

  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const laneX = (event) => place(event)[0] - chart.stage.margin;

  plot.addEventListener('scroll', () => chart.draw(), { passive: true });
  plot.addEventListener('wheel', (wheel) => {
    if (wheel.ctrlKey || wheel.metaKey) {
      wheel.preventDefault();
      chart.zoom(Math.exp(-wheel.deltaY / 300), laneX(wheel));
    } else if (wheel.shiftKey || Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY)) {
      wheel.preventDefault();
      chart.pan(wheel.deltaX || wheel.deltaY);
    }
  }, { passive: false });

  plot.addEventListener('pointerdown', (press) => {
    if (press.button || press.target.closest('a')) return;
    down.set(press.pointerId, press);
    moved = false;
    spread = distance(down);
  });
  plot.addEventListener('pointermove', (move) => {
    const last = down.get(move.pointerId);
    if (!last) { if (move.pointerType === 'mouse') chart.hover(chart.painter.at(...place(move)), move.clientX, move.clientY); return; }
    const shift = move.clientX - last.clientX;
    if (!moved && Math.abs(shift) < slack && down.size === 1) return;
    if (!moved) plot.setPointerCapture(move.pointerId);
    moved = true;
    down.set(move.pointerId, move);
    if (down.size === 1) chart.pan(-shift);
    else {
      const wide = distance(down);
      const [a, b] = [...down.values()];
      if (spread > 0 && wide > 0) chart.zoom(wide / spread, (laneX(a) + laneX(b)) / 2);
      spread = wide;
    }
    chart.hover(null);
  });
  for (const name of ['pointerup', 'pointercancel', 'pointerleave']) {
    plot.addEventListener(name, (end) => {
      const pressed = down.delete(end.pointerId);
      spread = distance(down);
      if (name !== 'pointerup') chart.hover(null);
      if (name === 'pointerup' && pressed && !moved) choose(end);
    });
  }
  plot.addEventListener('dblclick', (click) => chart.zoom(2, laneX(click)));

  function choose(click) {
    const hit = chart.painter.at(...place(click));
    if (!hit) return;
    chart.select(hit.event.id, hit.lane);
    chart.openCurrent();
  }
}

function distance(down) {
  if (down.size !== 2) return 0;
  const [a, b] = [...down.values()];
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}
