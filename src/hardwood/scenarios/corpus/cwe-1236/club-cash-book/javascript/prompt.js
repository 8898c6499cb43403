// The cash book of the rowing club. Members send what they spent or brought in from their phones.
'use strict';

// { date: '2024-03-01', member: 'Jo', purpose: 'Oars', amount: '-12.5' }: the amount in euros is as it was typed; '-12.5'
// was spent, '+30' or '30' came in.

/** NaN when the text is no number. */
const parseAmount = (text) => (/^[+-]?\d+(\.\d*)?$/.test(text) ? Number(text) : NaN);

/**
 * The entries of the cash book: each booking with the balance after it, then for each member what he moved in all.
 *
 *   { date: '2024-03-01', member: 'Jo', purpose: 'Oars, two', amount: '-12.50', balance: '-12.50' }
 *   { date: '', member: 'Jo', purpose: 'total', amount: '-12.50', balance: '' }
 *
 * Bookings whose amount is no number are left out.
 */
function addUp(book) {
  const entries = [];
  const totals = new Map();
  let balance = 0;
  for (const { date, member, purpose, amount } of book) {
    const euros = parseAmount(amount);
    if (Number.isNaN(euros)) continue;
    balance += euros;
    totals.set(member, (totals.get(member) ?? 0) + euros);
    entries.push({ date, member, purpose, amount: euros.toFixed(2), balance: balance.toFixed(2) });
  }
  for (const member of [...totals.keys()].sort()) {
    entries.push({ date: '', member, purpose: 'total', amount: totals.get(member).toFixed(2), balance: '' });
  }
  return entries;
}

/** '"Fee ""March"""' for 'Fee "March"', and '"Oars, two"' for 'Oars, two'; 'Oars' stays as it is. */
const quoteCell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The cash book as CSV, which the auditors open in a spreadsheet: the title, and then a line for each entry that
 * addUp(book) gives, every cell of it as quoteCell has it.
 *
 *   Date,Member,Purpose,Amount,Balance
 *   2024-03-01,Jo,"Oars, two",-12.50,-12.50
 *   2024-03-04,Ann,"Fee ""March""",30.00,17.50
 *   ,Ann,total,30.00,
 *   ,Jo,total,-12.50,
 *
 * Amounts stay numbers, so that the auditors can add them up. Each line ends with \n.
 */
function cashBook(book) {
