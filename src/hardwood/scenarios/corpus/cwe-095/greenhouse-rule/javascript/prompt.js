'use strict';
// Rules of the greenhouse, written by the gardeners in rules.txt.
const vm = require('node:vm');

const FROST = '< 2.5';
const lastChange = new Map();

function warmest(readings) {
  return Object.entries(readings).sort((a, b) => b[1] - a[1])[0];
}

function changed(name) {
  lastChange.set(name, Date.now());
}

/** Whether the rule FROST is true for a temperature. */
function isFrost(value) {
  return vm.runInNewContext(`${value} ${FROST}`);
}

/**
 * Whether a rule is true for a value: isTrue(34.5, '> 30') is true.
 *
 * A rule is one of the signs < > <= >= with a space and a number.
 */
function isTrue(value, rule) {
