// The cash book of the rowing club. Members send what they spent or brought in from their phones.
'use strict';

// { date: '2024-03-01', member: 'Jo', purpose: 'Oars', amount: '-12.5' }: the amount in euros is as it was typed; '-12.5'
// was spent, '+30' or '30' came in.

/** NaN when the text is no number. */
const parseAmount = (text) => (/^[+-]?\d+(\.\d*)?$/.test(text) ? Number(text) : NaN);

const twoDigits = (euros) => euros.toFixed(2);

const spentBy = (book, member) =>
  book.filter((booking) => booking.member === member && booking.amount.startsWith('-'));

/**
 * The cash book as CSV, which the auditors open in a spreadsheet. After the title each booking has its line, with the
 * balance after it, and then comes a line for each member, sorted by name, with what the member moved in all:
 *
 *   Date,Member,Purpose,Amount,Balance
 *   2024-03-01,Jo,"Oars, two",-12.50,-12.50
 *   2024-03-04,Ann,"Fee ""March""",30.00,17.50
 *   ,Ann,total,30.00,
 *   ,Jo,total,-12.50,
 *
 * Amounts are numbers with two digits, so that the auditors can add them up. A cell stands in quotes if there is a comma,
 * quote or line break in it, and its quotes are doubled. Bookings whose amount is no number are left out. Each
 * line ends with \n.
 */
function cashBook(book) {
