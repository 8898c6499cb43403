// The dashboard in the control room. Everybody sees the same widgets and may rearrange them.
const DEFAULTS = {
  theme: 'dark',
  pumps: { row: 1, column: 1, chart: { kind: 'line', minutes: 30 } },
  boiler: { row: 1, column: 2, chart: { kind: 'bar', minutes: 60 } },
};

const freshLayout = () => JSON.parse(JSON.stringify(DEFAULTS));

function isGroup(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function widgetTitle(name, widget) {
  return `${name} (${widget.row}/${widget.column})`;
}

// Brings what a viewer has saved (parsed from JSON) into the layout, at every depth, and returns the layout, which is changed itself:
//   mergeLayout({ pumps: { row: 1, chart: { minutes: 30 } } }, { theme: 'light', pumps: { chart: { minutes: 5 } } })
// gives { pumps: { row: 1, chart: { minutes: 5 } }, theme: 'light' }. Where both sides hold a group, the groups are merged;
// anything else that is saved (numbers, texts, lists, null, a group where there was none) replaces what was there.
function mergeLayout(layout, saved) {
