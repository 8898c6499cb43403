/* The page of a run: tabs, charts (Observable Plot), programs side by side, and the tree viewer. Reads the JSON in the page; asks nobody. */
"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const $ = (selector, root = document) => root.querySelector(selector);
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
};
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const STATUSES = ["secure", "vulnerable", "broken", "unjudged"];

/* --- tabs: arrow keys move, one panel shows --- */
const tabs = [...document.querySelectorAll("[role=tab]")];
const drawn = new Set();
function show(tab, focus = false) {
  for (const other of tabs) {
    const on = other === tab;
    other.setAttribute("aria-selected", on);
    other.tabIndex = on ? 0 : -1;
    document.getElementById(other.getAttribute("aria-controls")).hidden = !on;
  }
  if (focus) tab.focus();
  const name = tab.id.replace("tab-", "");
  if (!drawn.has(name)) { drawn.add(name); (draw[name] || (() => {}))(); }
  history.replaceState(null, "", `#${name}`);
}
for (const [index, tab] of tabs.entries()) {
  tab.addEventListener("click", () => show(tab));
  tab.addEventListener("keydown", (event) => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (move) { event.preventDefault(); show(tabs[(index + move + tabs.length) % tabs.length], true); }
  });
}

/* --- charts --- */
function chart(title, options) {
  const svg = Plot.plot({ width: 480, height: 240, marginLeft: 56, style: { background: "transparent", color: colour("ink") }, ...options });
  for (const part of svg.querySelectorAll("g[aria-label]")) part.removeAttribute("aria-label"); // a group may not have one
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", title);
  return make("figure", {}, make("figcaption", {}, title), svg);
}
function drawCurves() {
  const panel = $("#curves");
  for (const { iteration, history: steps } of data.training) {
    panel.append(make("h3", {}, `Iteration ${iteration}`));
    const grid = make("div", { class: "plots" });
    for (const [name, title] of Object.entries({ loss: "loss", margin: "margin: how far golden is above losing, against the opponent (nats)", logps_golden: "log-probability of golden segments (nats)", logps_losing: "log-probability of losing segments (nats)", anchor_nll: "anchor: cost of golden paths (nats a token)" })) {
      const values = steps.filter((step) => Number.isFinite(step[name]));
      if (values.length > 1) grid.append(chart(title, { x: { label: "step" }, y: { label: null, grid: true }, marks: [Plot.lineY(values, { x: "step", y: name, stroke: colour("line"), strokeWidth: 1 }), Plot.lineY(values, Plot.windowY({ k: Math.min(9, values.length), strict: false }, { x: "step", y: name, stroke: colour("tsp"), strokeWidth: 2 }))] }));
    }
    panel.append(grid);
  }
  if (!data.training.length) panel.append(make("p", {}, "Nothing was trained in this run yet."));
}
function drawGroups() {
  for (const key of ["cwe", "language"]) {
    const rows = data.groups[key];
    if (!rows.length) continue;
    const names = [...new Set(rows.map((row) => row.group))];
    $("#groups").append(chart(`secure pass rate by ${key === "cwe" ? "weakness" : key}`, {
      width: 720, height: 60 + names.length * 18 * data.methods.length, marginLeft: 90, x: { label: "SPR@1, % (bars: 95 % over families)", domain: [0, 100], grid: true }, y: { label: null, axis: null }, fy: { label: null, domain: names },
      color: { legend: false, domain: data.methods, range: data.methods.map((name) => colour(name) || colour("sft")) },
      marks: [Plot.ruleX([0]), Plot.ruleY(rows.filter((row) => row.low !== null), { fy: "group", y: "method", x1: "low", x2: "high", stroke: "method", strokeWidth: 2 }), Plot.dot(rows, { fy: "group", y: "method", x: "value", fill: "method", r: 4, title: (row) => `${row.group}, ${row.method}: ${row.value.toFixed(1)} % ${row.low === null ? "" : `[${row.low.toFixed(1)}, ${row.high.toFixed(1)}]`}, ${row.families} families` }), Plot.text(rows, { fy: "group", y: "method", x: 100, text: "method", textAnchor: "end", fontSize: 10, fill: colour("soft") })],
    }));
  }
}

/* --- programs side by side --- */
function drawPrograms() {
  const select = $("#program");
  for (const [index, program] of data.programs.entries()) select.append(make("option", { value: index }, `${program.scenario} (${program.before.status} → ${program.after.status})`));
  const update = () => {
    const program = data.programs[select.value];
    if (!program) return;
    $("#programs").replaceChildren(...["before", "after"].map((side) => {
      const one = program[side], other = new Set(program[side === "before" ? "after" : "before"].text.split("\n").map((line) => line.trim()));
      const code = make("code");
      for (const line of one.text.split("\n")) code.append(line.trim() && !other.has(line.trim()) ? make("mark", {}, line) : line, "\n");
      return make("section", { "aria-label": side }, make("h3", {}, `${side === "before" ? "Before" : "After"}: `, make("span", { class: one.status }, one.status)), make("pre", { tabindex: 0, "aria-label": `program ${side}` }, code), one.reason ? make("p", { class: "soft" }, one.reason) : null);
    }));
  };
  select.addEventListener("change", update);
  if (data.programs.length) { select.value = 0; update(); } else $("#programs").append(make("p", {}, "No scenario changed its verdict."));
}

/* --- trees --- */
/* what training did to a segment at its node: log-probability before and after, by tree, node and text */
const moved = new Map();
for (const { moved: pairs } of data.training) for (const pair of pairs) for (const [side, text] of [[0, pair.golden], [1, pair.losing]]) moved.set(`${pair.tree_id} ${pair.node_id} ${text}`, [pair.before[side], pair.after[side]]);
const shift = (tree, node) => {
  const found = moved.get(`${tree.id}@${tree.iteration} ${node.p} ${node.s}`);
  return found ? `training: log p ${found[0].toFixed(1)} → ${found[1].toFixed(1)} ${found[1] > found[0] ? "▲" : "▼"}` : null;
};
const counted = (node) => STATUSES.filter((status) => (node.c || {})[status]).map((status) => `${node.c[status]} ${status}`).join(", ");
const kind = (node) => {
  if (node.g) return "golden";
  if (node.proof || node.f) return "is-vulnerable";
  const best = STATUSES.map((status) => [status, ((node.c || {})[status] || 0) + ((node.k || {})[status] || 0)]).sort((a, b) => b[1] - a[1])[0];
  return best[1] ? `is-${best[0]}` : "";
};
const visits = (node) => Object.values(node.c || {}).reduce((sum, number) => sum + number, 0);
/* the segment without the indentation that all of its lines share, and without blank lines around */
const dedent = (text) => {
  const lines = text.replace(/^\s*\n|\s+$/g, "").split("\n");
  const common = Math.min(...lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length));
  return Number.isFinite(common) ? lines.map((line) => line.slice(common)).join("\n") : "";
};
function card(node, children, share, tree) {
  const element = make("div", { class: `node ${kind(node)} ${share > 0.5 ? "heavy" : share < 0.15 ? "light" : ""}` });
  element.append(make("span", { class: "code" }, dedent(node.s) || "∅"));
  const notes = [node.proof ? make("span", { class: "proof" }, `the flaw is here, proven by ${node.proof}`) : null, node.f ? "before the fix" : null, counted(node) || null, node.k ? `known: ${STATUSES.filter((status) => node.k[status]).join(", ")}` : null, shift(tree, node) || (node.lp !== undefined ? `log p ${node.lp.toFixed(1)}` : null), node.why ? `looked at: ${node.why.join(", ")}` : null, node.said ? `exploit: ${node.said}` : null].filter(Boolean);
  if (notes.length) element.append(make("span", { class: "note" }, ...notes.flatMap((note, index) => (index ? [" · ", note] : [note]))));
  if (children.length) {
    const below = make("div", { class: "below" });
    const details = make("details", {}, make("summary", {}, `${children.length} ${children.length === 1 ? "way" : "ways"} on`), below);
    details.addEventListener("toggle", () => { if (details.open && !below.childElementCount) below.append(...children.map((child) => child())); });
    element.append(details);
  }
  return element;
}
function drawTree(tree) {
  const children = d3.group(tree.nodes.filter((node) => node.i), (node) => node.p);
  const of = (node) => children.get(node.i) || [];
  const branch = (node, total) => card(node, of(node).map((child) => () => branch(child, visits(node))), total ? visits(node) / total : 0, tree);
  const spine = [];
  for (let node = tree.nodes[0]; node; node = of(node).filter((child) => child.g).sort((a, b) => ((b.k || {}).secure || 0) - ((a.k || {}).secure || 0) || visits(b) - visits(a))[0]) spine.push(node);
  const rows = spine.map((node, index) => {
    const next = spine[index + 1], total = visits(node), beside = of(node).filter((child) => child !== next).sort((a, b) => visits(b) - visits(a));
    const losing = beside.filter((child) => kind(child) === "is-vulnerable"), others = beside.filter((child) => kind(child) !== "is-vulnerable");
    const side = (name, label, nodes) => make("div", { class: name, role: "group", "aria-label": label }, ...nodes.map((child) => branch(child, total)));
    const middle = make("div", { class: "spine" }, next ? card(next, [], total ? visits(next) / total : 0, tree) : make("span", { class: "note soft" }, "end of the golden path"));
    return next || beside.length ? make("div", { class: "level" }, side("left", "other branches", others), middle, side("right", "vulnerable branches", losing)) : null;
  });
  const prompt = make("details", {}, make("summary", {}, "what the model was given"), make("pre", { tabindex: 0, "aria-label": "prompt" }, tree.prompt));
  $("#tree").replaceChildren(make("h3", {}, `${tree.id}, iteration ${tree.iteration}`), make("p", { class: "soft" }, `${tree.nodes.length} nodes; ${tree.proven} segments proven guilty; ${counted(tree.nodes[0]) || "no samples"} from the prompt alone`), prompt, ...rows.filter(Boolean));
}
function drawTrees() {
  const list = $("#tree-list"), search = $("#tree-search"), only = $("#tree-proven"), language = $("#tree-language");
  for (const name of [...new Set(data.trees.map((tree) => tree.language))].sort()) language.append(make("option", { value: name }, name));
  const update = () => {
    const words = search.value.toLowerCase();
    const found = data.trees.filter((tree) => (!words || tree.id.toLowerCase().includes(words) || tree.nodes.some((node) => node.s.toLowerCase().includes(words))) && (!only.checked || tree.proven) && (!language.value || tree.language === language.value));
    list.replaceChildren(...found.map((tree) => {
      const button = make("button", { type: "button" }, `${tree.id}`, make("span", { class: "soft" }, ` · ${tree.proven} proven`));
      button.addEventListener("click", () => { for (const other of list.querySelectorAll("button")) other.removeAttribute("aria-current"); button.setAttribute("aria-current", "true"); drawTree(tree); });
      return make("li", {}, button);
    }));
    $("#tree-count").textContent = `${found.length} of ${data.trees.length} trees`;
    const first = list.querySelector("button");
    if (first) first.click(); else $("#tree").replaceChildren(make("p", {}, "No tree matches."));
  };
  for (const control of [search, only, language]) control.addEventListener("input", update);
  if (data.trees.length) update(); else $("#tree").replaceChildren(make("p", {}, "No trees yet."));
}

const draw = { training: drawCurves, groups: drawGroups, programs: drawPrograms, trees: drawTrees };
show(tabs.find((tab) => tab.id === `tab-${location.hash.slice(1)}`) || tabs[0]);
