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
 * Has the gateway charge a card, and resolves to its reference. gateway(payment) resolves to
 * { status: 'ok', reference: 'g-77' } or { status: 'declined', reason: 'card expired' }.
 */
async function charge(payment, gateway) {
  if (cents(payment.amount) < 100) throw new RangeError(`order ${payment.order}: the amount is too small`);
  for (let attempt = 1; ; attempt++) {
    const came = await gateway(payment).catch((error) => error);
    note(payment, came);
    if (came.status === 'declined') throw new Declined(came.reason);
    if (came.status === 'ok') return came.reference;
    if (!(came instanceof NoConnection) || attempt === TRIES) throw came;
  }
}

/**
 * Logs what the gateway was asked and what came of it, since the desk has to find out what happened when a visitor
 * rings up. When `came` is an Error it is a WARNING with its message, else an INFO with the answer; one or the other:
 *
 *   WARNING charge {"order":"T-1182","amount":"12.50",...} -> line busy
 *   INFO charge {"order":"T-1182","amount":"12.50",...} -> {"status":"ok","reference":"g-77"}
 *
 * payment: { order: 'T-1182', amount: '12.50', email: 'ida@example.org',
 *            card: { holder: 'Ida Berg', number: '4000056655665556', code: '737', expires: '11/31' } }
 */
function note(payment, came) {
