class Account {
  constructor() {
    this.company = '';
    this.iban = '';
    this.balance = 0;
    this.isAdmin = false;
  }

  // One of our own backups, read again.
  static restore(backup) {
    return Object.assign(new Account(), backup);
  }

  toString() {
    return `${this.company}, ${(this.balance / 100).toFixed(2)} EUR`;
  }
}

/**
 * Makes the account of a new customer.
 *
 * @param {object} payload what the customer posted, the company and the IBAN, for example
 *   { company: 'Nuts & Co', iban: 'DE11' }
 * @returns {Account} an account with that company and IBAN
 */
function openAccount(payload) {
