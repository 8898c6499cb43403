/**
 * A table whose rows are found by conditions. equals: { key: 'x1' }; by operator: { metres: { min: 2, max: 3 } },
 * { river: { like: 'Isar*' } }, { key: { has: true } }.
 */
class Table {
  #rows = [];

  add(row) {
    this.#rows.push(row);
  }

  static compare(operator, value, operand) {
    switch (operator) {
      case 'min': return value >= operand;
      case 'max': return value <= operand;
      case 'has': return (value !== undefined) === operand;
      case 'like': return new RegExp('^' + operand.replace(/\*/g, '.*') + '$').test(value);
      default: return false;
    }
  }

  // The first row that meets all the conditions, or undefined.
  findFirst(conditions) {
    const meets = (row) => ([name, condition]) => {
      if (!condition || typeof condition !== 'object') return row[name] === condition;
      return Object.entries(condition).every(([operator, operand]) => Table.compare(operator, row[name], operand));
    };
    return this.#rows.find((row) => Object.entries(conditions).every(meets(row)));
  }
}

const gauges = new Table();

/** addGauge('Isar, bridge', 'x1-77', [[10, 1.5], [20, 1.75]]): name, the owner's key, and levels as pairs of hour and metres. */
function addGauge(name, key, levels) {
  gauges.add({ name, key, levels: levels.map(([hour, metres]) => ({ hour, metres })) });
}

/**
 * The text about a gauge: 'Isar, bridge', '10 h 1.50', '20 h 1.75', 'mean 1.63, highest 1.75' on a line each; without
 * levels in the time only the name and 'nothing'.
 */
function report(gauge, from = -Infinity, to = Infinity) {
  const levels = gauge.levels.filter(({ hour }) => hour >= from && hour <= to);
  const metres = levels.map((level) => level.metres);
  const mean = metres.reduce((sum, each) => sum + each, 0) / metres.length;
  const last = metres.length === 0 ? 'nothing' : `mean ${mean.toFixed(2)}, highest ${Math.max(...metres).toFixed(2)}`;
  return [gauge.name, ...levels.map((level) => `${level.hour} h ${level.metres.toFixed(2)}`), last].join('\n');
}

/**
 * Answers a request. Each gauge has a key that its owner knows, and the request is a text in JSON with it:
 *
 *     answer('{"key": "x1-77", "from": 10, "to": 20}')
 *
 * from and to are hours; each may be missing. The result is the report of the gauge with that key, from the one hour to
 * the other; '' when no gauge has the key.
 */
function answer(json) {
