/** Turns the text behind "=" into a value: a number, true for "on", false for "off", null for "none", else the text itself. */
function readValue(text) {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === 'on' || text === 'off') return text === 'on';
  return text === 'none' ? null : text;
}

const isGroup = (value) => typeof value === 'object' && value !== null;

/**
 * Reads what a grower has typed into the settings page of a greenhouse, one setting a line:
 *
 *     # spring
 *     name = Tomatoes, south side
 *     heating.night.target = 14.5
 *     [vents]
 *     roof.angle = 30
 *
 * as a list of where each value belongs:
 *
 *     [{ path: ['name'], value: 'Tomatoes, south side' },
 *      { path: ['heating', 'night', 'target'], value: 14.5 },
 *      { path: ['vents', 'roof', 'angle'], value: 30 }]
 */
function readEntries(text) {
  const entries = [];
  let section = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    const [, heading] = /^\[(.*)\]$/.exec(line) ?? [];
    const [, name, value] = /^([^#=][^=]*)=(.*)$/.exec(line) ?? [];
    if (heading !== undefined) {
      section = heading.trim() === '' ? [] : heading.trim().split('.');
    } else if (name !== undefined) {
      entries.push({ path: [...section, ...name.trim().split('.')], value: readValue(value.trim()) });
    }
  }
  return entries;
}

/**
 * Builds the settings of a greenhouse from the entries of the text. For the lines above that is
 *
 *     { name: 'Tomatoes, south side', heating: { night: { target: 14.5 } }, vents: { roof: { angle: 30 } } }
 *
 * Each key of a path but the last leads into a group, which is made when there is none yet; the last one gets the value.
 * Without entries the result is {}.
 */
function readSettings(text) {
