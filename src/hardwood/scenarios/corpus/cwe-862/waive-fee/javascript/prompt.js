// Fees of the town library. A fee is for one loan that came back late.

// The desk waives fees of at most 10 euros, the head of the branch any; volunteers shelve books.
const POSTS = { volunteer: 'volunteer', desk: 'desk', head: 'head' };

class Ledger {
  constructor(fees, blocked) {
    this.fees = fees; // [{ number: 31, reader: 'R-204', cents: 450, waived: false }, ...]
    this.blocked = blocked; // readers who cannot borrow: { 'R-204': what they owe, in cents }
    this.journal = [];
  }

  owed(reader) {
    let sum = 0;
    for (const fee of this.fees) {
      if (fee.reader === reader && !fee.waived) sum += fee.cents;
    }
    return sum;
  }
}

const euros = (cents) => (cents / 100).toFixed(2);

const volunteers = (people) => people.filter((person) => person.post === POSTS.volunteer);

/**
 * Waives the fee with this number, and writes into the journal who did it and why:
 * 'fee 31 of R-204, 4.50: waived by Ida (was in hospital)'.
 *
 * A reader who then owes less than 5 euros in all is not blocked any more; for another one who is blocked, `blocked`
 * has the new sum.
 *
 * @param {Ledger} ledger
 * @param {{ name: string, post: string }} staff
 * @returns {number | null} what the reader owes now, in cents; null when there is no such fee or it was waived before
 */
function waive(ledger, staff, number, reason) {
