package main

import (
	"fmt"
	"log"
	"os"
	"strings"
)

const auditFile = "audit.txt"

// euros(1250) is "12.50 EUR".
func euros(cents int) string {
	return fmt.Sprintf("%d.%02d EUR", cents/100, cents%100)
}

// auditor writes to the audit file; what it prints gets a line end if it has none.
func auditor() *log.Logger {
	file, err := os.OpenFile(auditFile, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		log.Fatal(err)
	}
	return log.New(file, "", 0)
}

// auditPaid audits a payment by card or cash, as in "PAID CARD 4711 12.50 EUR".
func auditPaid(way string, invoice, cents int) {
	auditor().Printf("PAID %s %d %s", strings.ToUpper(way), invoice, euros(cents))
}

// auditRefund audits a refund, as in "REFUND 4711 12.50 EUR: damaged on arrival".
// The part after the colon is the reason that the customer gave in the web form.
func auditRefund(invoice, cents int, reason string) {
