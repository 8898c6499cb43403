const gauges = [];

/**
 * A query is an object of conditions. equals: { key: 'x1' }; by operator: { metres: { min: 2, max: 3 } }, { river: { like: 'Isar*' } },
 * { key: { has: true } }.
 */
class Query {
  constructor(conditions) {
    this.conditions = Object.entries(conditions);
  }

  static operator(name, value, operand) {
    switch (name) {
      case 'min': return value >= operand;
      case 'max': return value <= operand;
      case 'has': return (value !== undefined) === operand;
      case 'like': return new RegExp('^' + operand.replace(/\*/g, '.*') + '$').test(value);
      default: return false;
    }
  }

  test(row) {
    return this.conditions.every(([name, condition]) => {
      if (condition && typeof condition === 'object') {
        return Object.entries(condition).every(([operator, operand]) => Query.operator(operator, row[name], operand));
      }
      return row[name] === condition;
    });
  }

  first(rows) {
    return rows.find((row) => this.test(row));
  }

  all(rows) {
    return rows.filter((row) => this.test(row));
  }
}

/** addGauge('Isar, bridge', 'x1-77', [[10, 1.5], [20, 1.75]]): name, the owner's key, and levels as pairs of hour and metres. */
function addGauge(name, key, levels) {
  gauges.push({ name, key, levels: levels.map(([hour, metres]) => ({ hour, metres })) });
}

/**
 * Answers a request that came as JSON. Each gauge has a key, a text that its owner knows:
 *
 *     {"key": "x1-77", "from": 10, "to": 20}
 *
 * from and to are hours, both included; each may be missing and then there is no limit on its side. Returns a text of one line for the gauge's name, one
 * for each level (metres with two decimals), and one for the mean and the highest of them:
 *
 *     Isar, bridge
 *     10 h 1.50
 *     20 h 1.75
 *     mean 1.63, highest 1.75
 *
 * (no newline at the end). When there is no level in the time asked for, 'nothing' is the second and last line. When no gauge has the key, the text is ''.
 */
function answer(json) {
