// Draws the charts that wait in window.interviewsCharts. A second copy on one page does nothing.
(() => {
  "use strict";
  const waiting = window.interviewsCharts;
  if (waiting && waiting.unpack) return;

  const NARROW = 560;
  const FONT = "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', " +
    "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";
  const queue = Array.isArray(waiting) ? [...waiting] : [];
  const redraws = [];
  let ready = false;

  async function inflate(base64) {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  }

  // plotly.js must become window.Plotly, also where a module loader (RequireJS in Jupyter) would claim it.
  async function unpack(base64) {
    if (!window.Plotly) {
      const code = await inflate(base64);
      const hidden = ["define", "module", "exports"].map((name) => [name, window[name]]);
      for (const [name] of hidden) window[name] = undefined;
      try {
        const script = document.createElement("script");
        script.textContent = code;
        document.head.append(script);
        script.remove();
      } finally {
        for (const [name, value] of hidden) {
          if (value === undefined) delete window[name]; else window[name] = value;
        }
      }
    }
    ready = true;
    // A breath between charts keeps a long page alive while it fills.
    for (const entry of queue.splice(0)) {
      draw(...entry);
      await new Promise((resume) => setTimeout(resume, 0));
    }
    document.dispatchEvent(new CustomEvent("interviews-ready"));
  }

  function push(entry) {
    if (ready) draw(...entry); else queue.push(entry);
  }

  // Hosts say light or dark in many ways, and all of them end in the colour of the text.
  function isDark(element) {
    if (document.documentElement.classList.contains("printing")) return false;
    const theme = document.documentElement.dataset.theme;
    if (theme) return theme === "dark";
    const [red, green, blue] = getComputedStyle(element).color.match(/[\d.]+/g).map(Number);
    return 0.299 * red + 0.587 * green + 0.114 * blue > 128;
  }

  function template(dark) {
    const ink = dark ? "#e6e6e6" : "#24292f", soft = dark ? "#b9bec6" : "#57606a";
    const grid = dark ? "rgba(255,255,255,.13)" : "rgba(0,0,0,.09)", ground = dark ? "#1e1e1e" : "#ffffff";
    const axis = {
      gridcolor: grid, linecolor: soft, zerolinecolor: dark ? "rgba(255,255,255,.45)" : "rgba(0,0,0,.4)",
      tickfont: { color: ink, size: 12 }, ticks: "outside", ticklen: 4, tickcolor: "rgba(0,0,0,0)", title: { font: { color: ink, size: 13 }, standoff: 8 }, automargin: true,
    };
    return {
      data: {},
      layout: {
        font: { family: FONT, size: 12, color: ink }, paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)",
        xaxis: axis, yaxis: axis, colorway: [soft], annotationdefaults: { font: { color: ink } },
        hoverlabel: { bgcolor: ground, bordercolor: soft, font: { family: FONT, size: 13, color: ink }, align: "left" },
        legend: { font: { size: 13, color: ink }, itemsizing: "constant" },
        coloraxis: { colorbar: { tickfont: { color: ink }, title: { font: { color: ink } }, outlinewidth: 0 } },
      },
    };
  }

  function assign(target, path, value) {
    const names = path.split(".");
    const last = names.pop();
    let at = target;
    for (const name of names) at = at[name] = { ...(at[name] || {}) };
    at[last] = value;
  }

  // Panels fill as many columns as fit; every length is in pixels and becomes a share of the plotting area.
  function arrange(layout, panels, width, margin) {
    const count = panels.titles.length;
    const inner = width - margin.l - margin.r;
    const columns = Math.max(1, Math.min(count, Math.floor(inner / panels.minimumWidth)));
    const rows = Math.ceil(count / columns);
    const gap = 52, total = rows * panels.height + (rows - 1) * gap;
    const cell = inner / columns;
    layout.annotations = [...(layout.annotations || [])];
    for (let i = 0; i < count; i++) {
      const column = i % columns, row = Math.floor(i / columns), n = i === 0 ? "" : String(i + 1);
      const left = (column * cell + panels.left) / inner, right = ((column + 1) * cell - 14) / inner;
      const top = 1 - (row * (panels.height + gap)) / total, bottom = top - panels.height / total;
      layout["xaxis" + n] = { ...layout["xaxis" + n], domain: [left, right], anchor: "y" + n };
      layout["yaxis" + n] = { ...layout["yaxis" + n], domain: [Math.max(0, bottom), top], anchor: "x" + n, automargin: false };
      layout.annotations.push({
        text: panels.titles[i], x: column * cell / inner + 4 / inner, y: top, xref: "paper", yref: "paper", xanchor: "left",
        yanchor: "bottom", showarrow: false, align: "left", font: { size: 13 }, yshift: 4,
      });
      const last = i + columns >= count;
      layout["xaxis" + n].title = last ? layout["xaxis" + n].title : undefined;
    }
    return total;
  }

  // An axis title wider than its axis goes on in the next line.
  function wrap(text, room) {
    const canvas = document.createElement("canvas").getContext("2d");
    canvas.font = `13px ${FONT}`;
    const fits = (line) => canvas.measureText(decode(line)).width <= room;
    if (fits(text) || text.includes("<br>")) return text;
    const lines = [""];
    for (const piece of text.match(/[\u2e80-\uffff](?:[，。：；）]|)|&[^;]+;|[^\s\u2e80-\uffff&]+\s*|./gu)) {
      const longer = lines[lines.length - 1] + piece;
      if (fits(longer.trimEnd())) lines[lines.length - 1] = longer; else lines.push(piece);
    }
    return lines.map((line) => line.trim()).filter(Boolean).join("<br>");
  }

  function layoutFor(chart, element) {
    const place = chart.placement, width = Math.max(element.clientWidth || 700, place.minimumWidth || 0);
    const layout = JSON.parse(JSON.stringify(chart.figure.layout));
    layout.template = template(isDark(element));
    layout.margin = { l: 60, r: 16, t: 40, b: 56, ...layout.margin };
    layout.height = place.height;
    if (element.clientWidth < NARROW) {
      layout.margin = { ...layout.margin, l: Math.min(layout.margin.l, 44), r: Math.min(layout.margin.r, 10) };
      for (const [path, value] of Object.entries(place.narrow || {})) assign(layout, path, value);
      if (place.narrowHeight) layout.height = place.narrowHeight;
      layout.dragmode = false;
    }
    if (place.panels) {
      layout.height = arrange(layout, place.panels, width, layout.margin) + layout.margin.t + layout.margin.b;
    }
    for (const [name, axis] of Object.entries(layout)) {
      if (/^xaxis/.test(name) && axis.title && axis.title.text) axis.title = { ...axis.title, text: wrap(axis.title.text, (width - layout.margin.l) * (place.panels ? 0.5 : 0.8)) };
      if (/^yaxis/.test(name) && axis.title && axis.title.text) axis.title = { ...axis.title, text: wrap(axis.title.text, (layout.height - layout.margin.t) * 0.8) };
    }
    layout.width = width;
    layout.autosize = false;
    return layout;
  }

  // On a phone, hundreds of points want to be smaller.
  function dataFor(chart, element) {
    if (element.clientWidth >= NARROW || chart.placement.labelsOf === null) return chart.figure.data;
    return chart.figure.data.map((trace, i) => i !== chart.placement.labelsOf ? trace
      : { ...trace, marker: { ...trace.marker, size: trace.marker.size.map((size) => size * 0.65), line: { width: 1 } } });
  }

  // Labels beside the first points that leave each other room; zooming in makes room for more.
  function label(element, chart) {
    const trace = chart.figure.data[chart.placement.labelsOf], full = element._fullLayout;
    if (!trace || !full || !full.xaxis) return;
    const x = full.xaxis, y = full.yaxis, size = 12, taken = [], labels = [];
    const canvas = document.createElement("canvas").getContext("2d");
    const fontOf = (text) => `${text.startsWith("<b>") ? "bold " : ""}${size}px ${FONT}`;
    const points = trace.x.map((value, i) => ({ px: x.l2p(value), py: y.l2p(trace.y[i]) }));
    const visible = (p) => p.px >= 0 && p.px <= x._length && p.py >= 0 && p.py <= y._length;
    const grid = new Map();
    const cellOf = (px, py) => `${Math.floor(px / 24)},${Math.floor(py / 24)}`;
    for (const p of points) {
      if (!visible(p)) continue;
      const cell = cellOf(p.px, p.py);
      if (!grid.has(cell)) grid.set(cell, []);
      grid.get(cell).push(p);
    }
    const covers = (box, own) => {
      let hit = 0;
      for (let cx = Math.floor(box.l / 24); cx <= Math.floor(box.r / 24); cx++) {
        for (let cy = Math.floor(box.t / 24); cy <= Math.floor(box.b / 24); cy++) {
          for (const p of grid.get(`${cx},${cy}`) || []) {
            if (p !== own && p.px > box.l - 3 && p.px < box.r + 3 && p.py > box.t - 2 && p.py < box.b + 2) hit++;
          }
        }
      }
      return hit;
    };
    const clash = (a) => taken.some((b) => a.l < b.r + 2 && b.l < a.r + 2 && a.t < b.b && b.t < a.b);
    const most = Math.round((x._length * y._length) / 3400);
    for (let i = 0; i < points.length && labels.length < most; i++) {
      const p = points[i];
      if (!visible(p)) continue;
      const text = decode(trace.text[i]);
      canvas.font = fontOf(trace.text[i]);
      const away = 3 + (Array.isArray(trace.marker.size) ? trace.marker.size[i] : trace.marker.size) / 2;
      const w = canvas.measureText(text).width, h = size + 3;
      const places = [
        { l: p.px + away, t: p.py - h / 2, anchor: "left", dx: away - 1, dy: 0 }, { l: p.px - away - w, t: p.py - h / 2, anchor: "right", dx: 1 - away, dy: 0 },
        { l: p.px - w / 2, t: p.py - away - h, anchor: "center", dx: 0, dy: away + h / 2 }, { l: p.px - w / 2, t: p.py + away, anchor: "center", dx: 0, dy: -away - h / 2 },
      ].map((place) => ({ ...place, r: place.l + w, b: place.t + h }))
        .filter((place) => place.l >= 0 && place.r <= x._length && place.t >= 0 && place.b <= y._length && !clash(place));
      // What is in bold is named even if its name must lie over some points.
      const place = places.find((candidate) => covers(candidate, p) === 0)
        || (trace.text[i].startsWith("<b>") ? places.sort((a, b) => covers(a, p) - covers(b, p))[0] : undefined);
      if (!place) continue;
      taken.push(place);
      labels.push({
        x: trace.x[i], y: trace.y[i], text: trace.text[i], name: trace.customdata[i], showarrow: false, captureevents: true,
        xanchor: place.anchor, yanchor: "middle", xshift: place.dx, yshift: place.dy, font: { size }, borderpad: 0,
      });
    }
    window.Plotly.relayout(element, { annotations: [...(chart.figure.layout.annotations || []), ...labels] });
  }

  // The width of a label is that of the text it shows, not of its entities.
  function decode(text) {
    return text.replace(/<\/?b>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&#36;/g, "$").replace(/&amp;/g, "&");
  }

  // The same chart may stand on a page twice: each call draws the next that is not drawn yet.
  function draw(name, chart) {
    const element = document.querySelector(`[data-chart="${name}"]:not([data-drawn])`);
    if (!element) return;
    element.dataset.drawn = "1";
    const figure = element.closest("figure");
    link(figure, chart);
    if (!chart.figure) return;
    const config = {
      displaylogo: false, responsive: false, scrollZoom: false,
      modeBarButtonsToRemove: ["autoScale2d", "zoomIn2d", "zoomOut2d"],
      toImageButtonOptions: { filename: chart.title, scale: 2 },
    };
    const layout = layoutFor(chart, element);
    config.displayModeBar = layout.width < NARROW ? false : "hover";
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", chart.title);
    if (chart.placement.minimumWidth) element.tabIndex = 0;
    window.Plotly.newPlot(element, dataFor(chart, element), layout, config).then(() => {
      figure.classList.add("drawn");
      const data = figure.querySelector("details.data");
      if (data) data.open = false;
      element.on("plotly_click", (event) => show(figure, chart, keysOf(event.points)));
      element.on("plotly_selected", (event) => { if (event) show(figure, chart, keysOf(event.points)); });
      element.on("plotly_clickannotation", (event) => {
        const key = event.annotation.name;
        if (key) show(figure, chart, [key]);
      });
      if (chart.placement.labelsOf !== null) {
        label(element, chart);
        element.on("plotly_relayout", (change) => {
          if (Object.keys(change).some((name) => /^[xy]axis/.test(name))) label(element, chart);
        });
      }
      watch(element, chart);
    }).catch((error) => {
      const notice = figure.querySelector(".notice");
      if (notice) notice.textContent = chart.texts.failed;
      console.error(error);
    });
  }

  // Numbers of a table become buttons that open the passages behind them.
  function link(figure, chart) {
    for (const cell of figure.querySelectorAll("td[data-key]")) {
      const key = cell.dataset.key;
      if (!chart.marks[key]) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...cell.childNodes);
      button.addEventListener("click", () => show(figure, chart, [key]));
      cell.append(button);
    }
  }

  function watch(element, chart) {
    let width = element.clientWidth, dark = isDark(element), pending = 0;
    const again = () => {
      pending = 0;
      if (!element.isConnected || element.clientWidth === 0) return;
      if (element.clientWidth === width && isDark(element) === dark) return;
      width = element.clientWidth;
      dark = isDark(element);
      window.Plotly.react(element, dataFor(chart, element), layoutFor(chart, element))
        .then(() => { if (chart.placement.labelsOf !== null) label(element, chart); });
    };
    const later = () => { if (!pending) pending = setTimeout(again, 60); };
    redraws.push(again);
    new ResizeObserver(later).observe(element);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", later);
    document.addEventListener("interviews-theme", later);
  }

  function keysOf(points) {
    const keys = points.map((point) => Array.isArray(point.customdata) ? point.customdata[0] : point.customdata);
    return [...new Set(keys.filter((key) => typeof key === "string"))];
  }

  // Everything from the transcript enters the page as text nodes.
  function node(name, className, ...children) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  }

  // Where the page holds the transcript, the speaker leads to the turn in it.
  function who(turn, number) {
    const text = turn.topic ? `${turn.speaker} · ${turn.topic}` : turn.speaker;
    if (!document.getElementById(`turn-${number}`)) return node("span", "who", text);
    const link = node("a", "who", text);
    link.href = `#turn-${number}`;
    return link;
  }

  function line(turn, start, end) {
    const span = node("span", "line");
    if (end > start) {
      const before = Math.max(0, start - 60), after = Math.min(turn.text.length, end + 60);
      span.append((before > 0 ? "…" : "") + turn.text.slice(before, start), node("mark", "", turn.text.slice(start, end)),
        turn.text.slice(end, after) + (after < turn.text.length ? "…" : ""));
    } else {
      span.append(turn.text);
    }
    return span;
  }

  function show(figure, chart, keys) {
    const found = keys.filter((key) => chart.marks[key]).slice(0, 40);
    if (found.length === 0) return;
    figure.querySelector(":scope > .interviews-passages")?.remove();
    const panel = node("section", "interviews-passages");
    panel.setAttribute("aria-live", "polite");
    panel.tabIndex = -1;
    const total = found.reduce((sum, key) => sum + chart.marks[key].count, 0);
    const labels = found.map((key) => chart.marks[key].label).join("、");
    const close = node("button", "", chart.texts.close);
    close.type = "button";
    close.addEventListener("click", () => panel.remove());
    panel.append(node("header", "", node("strong", "", `${labels} · ${total} ${total === 1 ? chart.texts.passage : chart.texts.passages}`), close));
    const list = node("ol", "");
    list.tabIndex = 0;
    let shown = 0;
    for (const key of found) {
      const places = chart.marks[key].places;
      for (let i = 0; i < places.length; i += 3) {
        const turn = chart.turns[places[i]];
        if (!turn) continue;
        shown++;
        list.append(node("li", "", who(turn, places[i]), line(turn, places[i + 1], places[i + 2])));
      }
    }
    if (total > shown) list.append(node("li", "", `… ${total - shown} ${chart.texts.more}`));
    panel.append(list);
    figure.querySelector(".interviews-plot").after(panel);
    if (document.activeElement && document.activeElement.closest && figure.contains(document.activeElement)) panel.focus({ preventScroll: true });
  }

  // At once, for print: the page has already been given its paper's width.
  function redraw() {
    for (const again of redraws) again();
  }

  window.interviewsCharts = { push, unpack, inflate, redraw };
})();
