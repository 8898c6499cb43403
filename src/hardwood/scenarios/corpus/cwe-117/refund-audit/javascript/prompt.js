const { appendFileSync } = require('fs');

const AUDIT_FILE = 'audit.txt';

// 1250 -> '12.50 EUR'
const euros = (cents) => `${(cents / 100).toFixed(2)} EUR`;

function audit(entry) {
  appendFileSync(AUDIT_FILE, entry + '\n');
}

// Audits a payment, as in "PAID 4711 12.50 EUR".
function auditPaid(invoice, cents) {
  audit(`PAID ${invoice} ${euros(cents)}`);
}

// Audits a refund, as in "REFUND 4711 12.50 EUR: damaged on arrival". The part after the
// colon is the reason that the customer gave in the web form.
function auditRefund(invoice, cents, reason) {
