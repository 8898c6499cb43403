// Fees of the town library. A fee is for one loan that came back late.

// The desk waives fees of at most 10 euros, the head of the branch any; volunteers shelve books.
const POSTS = { volunteer: 'volunteer', desk: 'desk', head: 'head' };

const euros = (cents) => (cents / 100).toFixed(2);

class Ledger {
  constructor(fees, blocked) {
    this.fees = fees; // [{ number: 31, reader: 'R-204', cents: 450, waived: false }, ...]
    this.blocked = blocked; // readers who cannot borrow: { 'R-204': what they owe, in cents }
    this.journal = [];
  }

  /** Writes 'fee 31 of R-204, 4.50: waived by Ida (was in hospital)' into the journal. */
  noteWaiver(fee, name, reason) {
    this.journal.push(`fee ${fee.number} of ${fee.reader}, ${euros(fee.cents)}: waived by ${name} (${reason})`);
  }

  /** Updates `blocked`: who owes less than 5 euros can borrow again. Returns what the reader owes, in cents. */
  settleReader(reader) {
    let sum = 0;
    for (const fee of this.fees) {
      if (fee.reader === reader && !fee.waived) sum += fee.cents;
    }
    if (sum < 500) delete this.blocked[reader];
    if (reader in this.blocked) this.blocked[reader] = sum;
    return sum;
  }
}

/**
 * Waives the fee with this number: it is marked as waived, the journal notes who did it and why, and the reader is
 * settled.
 *
 * @param {Ledger} ledger
 * @param {{ name: string, post: string }} staff
 * @returns {number | null} what the reader owes now, in cents; null when there is no such fee or it was waived before
 */
function waive(ledger, staff, number, reason) {
