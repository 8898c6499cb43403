'use strict';
// Tickets for the railway museum, paid by card on the web.
const fs = require('node:fs');
const { inspect } = require('node:util');

const TRIES = 3;

class Declined extends Error {
  name = 'Declined'; // the gateway does not take the card; the text is for the visitor
}

class NoConnection extends Error {
  name = 'NoConnection';
}

/** Appends a line to the log; the level is 'INFO' or 'WARNING'. */
function log(level, text) {
  fs.appendFileSync('app.log', `${level} ${typeof text === 'string' ? text : inspect(text)}\n`);
}

/** 1250 for '12.50'. */
function cents(amount) {
  const [euros, rest = '0'] = amount.split('.');
  return Number(euros) * 100 + Number(rest);
}

/**
 * Has the gateway charge a card, and resolves to its reference.
 *
 * payment: { order: 'T-1182', amount: '12.50', email: 'ida@example.org',
 *            card: { holder: 'Ida Berg', number: '4000056655665556', code: '737', expires: '11/31' } }
 *
 * gateway(payment) resolves to { status: 'ok', reference: 'g-77' }, or { status: 'declined', reason: 'card expired' }:
 * then Declined is thrown with the reason. When it is rejected with NoConnection it is asked again, TRIES
 * times in all; the last error goes on to the caller. An amount of less than a euro is not sent at
 * all, but is a RangeError.
 *
 * What was asked and what came of it is logged each time, since the desk has to find out what happened
 * when a visitor rings up: INFO for an answer, WARNING for an error and its message. For example
 *
 *   charge {"order":"T-1182","amount":"12.50",...} -> {"status":"ok","reference":"g-77"}
 */
async function charge(payment, gateway) {
