// The report's own behaviour: hands the charts their data, sorts and filters tables, theme, print.
(() => {
  "use strict";
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const turns = read("turns"), texts = read("texts"), root = document.documentElement;

  function sortable(table) {
    const body = table.tBodies[0];
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const numeric = head.hasAttribute("align");
        const down = head.getAttribute("aria-sort") ? head.getAttribute("aria-sort") === "ascending" : numeric;
        for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const value = (row) => row.cells[column].textContent.replace("\u2212", "-");
        const compare = numeric ? (a, b) => parseFloat(value(a)) - parseFloat(value(b)) : (a, b) => value(a).localeCompare(value(b), "zh");
        body.append(...[...body.rows].sort((a, b) => (down ? compare(b, a) : compare(a, b))));
      });
    });
  }

  function filterable(table, box) {
    const label = document.createElement("label"), input = document.createElement("input"), count = document.createElement("output");
    label.className = "filter";
    input.type = "search";
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLowerCase();
      let shown = 0;
      for (const row of table.tBodies[0].rows) {
        row.hidden = !row.textContent.toLowerCase().includes(wanted);
        if (!row.hidden) shown++;
      }
      count.textContent = `${shown} / ${table.tBodies[0].rows.length}`;
    });
    count.textContent = String(table.tBodies[0].rows.length);
    label.append(texts.filter, input, count);
    box.before(label);
  }

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  const theme = document.getElementById("theme");
  const say = () => theme.setAttribute("aria-pressed", String(isDark()));
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    say();
    document.dispatchEvent(new CustomEvent("interviews-theme"));
  });
  say();

  document.getElementById("print").addEventListener("click", () => window.print());
  window.addEventListener("beforeprint", () => { root.classList.add("printing"); interviewsCharts.redraw(); });
  window.addEventListener("afterprint", () => { root.classList.remove("printing"); interviewsCharts.redraw(); });

  for (const box of document.querySelectorAll("details.data .scroll")) {
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", box.closest("figure").querySelector(".title").textContent);
    const table = box.querySelector("table");
    sortable(table);
    filterable(table, box);
  }
  const packed = (id) => document.getElementById(id).textContent;
  interviewsCharts.inflate(packed("charts")).then((charts) => {
    for (const [id, chart] of JSON.parse(charts)) interviewsCharts.push([id, { ...chart, turns }]);
    return interviewsCharts.unpack(packed("plotly"));
  });
})();
