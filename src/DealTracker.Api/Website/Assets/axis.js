// Years, months and days above the lanes and behind them, today, and the day of knowledge.
export function paintAxis(pen, scale, stage, colours) {
  pen.translate(stage.margin, 0);
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  for (const { day, label, strong } of scale.ticks) {
    const x = scale.x(day);
    pen.fillStyle = colours.faint;
    pen.fillRect(Math.round(x), 4, 1, 24);
    pen.font = `${strong ? '600 ' : ''}12px system-ui, sans-serif`;
    pen.fillStyle = strong ? colours.ink : colours.any;
    pen.fillText(label, x + 5, 14);
  }
}

export function paintGrid(pen, scale, [top, bottom], { now, known }, colours) {
  pen.fillStyle = colours.line;
  for (const { day } of scale.ticks) pen.fillRect(Math.round(scale.x(day)), top, 1, bottom - top);
  for (const [day, colour] of [[now, colours.any], [known, colours.contested]]) {
    if (day === null || day < scale.first || day > scale.last) continue;
    pen.strokeStyle = colour;
    pen.lineWidth = 1.5;
    pen.setLineDash([4, 4]);
    pen.beginPath();
    pen.moveTo(scale.x(day), top); pen.lineTo(scale.x(day), bottom);
    pen.stroke();
    pen.setLineDash([]);
  }
}
