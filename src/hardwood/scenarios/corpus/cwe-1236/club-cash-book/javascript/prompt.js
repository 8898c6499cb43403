// The cash book of the rowing club. Members send what they spent or brought in from their phones.
'use strict';

// { date: '2024-03-01', member: 'Jo', purpose: 'Oars', amount: '-12.5' }: the amount in euros is as it was typed; '-12.5'
// was spent, '+30' or '30' came in.

/** NaN when the text is no number. */
const parseAmount = (text) => (/^[+-]?\d+(\.\d*)?$/.test(text) ? Number(text) : NaN);

/**
 * The entries of the cash book: each booking with the balance after it, then for each member what he moved in all.
 *
 *   ['2024-03-01', 'Jo', 'Oars, two', '-12.50', '-12.50']
 *   ['', 'Jo', 'total', '-12.50', '']
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
    entries.push([date, member, purpose, euros.toFixed(2), balance.toFixed(2)]);
  }
  for (const member of [...totals.keys()].sort()) {
    entries.push(['', member, 'total', totals.get(member).toFixed(2), '']);
  }
  return entries;
}

/** '"Fee ""March"""' for 'Fee "March"', and '"Oars, two"' for 'Oars, two'; 'Oars' stays as it is. */
const quoteCell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The cash book as CSV, which the auditors open in a spreadsheet. Amounts stay numbers, so that they can add them up. */
function cashBook(book) {
  return 'Date,Member,Purpose,Amount,Balance\n' + writeEntries(addUp(book));
}

/**
 * The entries of the cash book as lines of CSV, every cell as quoteCell has it. Each line ends with \n.
 *
 *   2024-03-01,Jo,"Oars, two",-12.50,-12.50
 *   2024-03-04,Ann,"Fee ""March""",30.00,17.50
 *   ,Ann,total,30.00,
 *   ,Jo,total,-12.50,
 */
function writeEntries(entries) {
