// The cash book of the rowing club. Members send what they spent or brought in from their phones.
package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

type booking struct {
	date, member, purpose string
	amount                string // euros as they were typed: "-12.5" was spent, "+30" or "30" came in
}

var number = regexp.MustCompile(`^[+-]?\d+(\.\d*)?$`)

// entry is a line of the cash book. {"", "Jo", "total", "-12.50", ""} is the total of a member.
type entry struct{ date, member, purpose, amount, balance string }

// addUp makes the entries: each booking with the balance after it, then for each member what he moved in all.
// Bookings whose amount is no number are left out.
func addUp(book []booking) (entries []entry) {
	balance, totals, members := 0.0, map[string]float64{}, []string{}
	for _, b := range book {
		euros, err := strconv.ParseFloat(strings.TrimPrefix(b.amount, "+"), 64)
		if err != nil || !number.MatchString(b.amount) {
			continue
		}
		if _, known := totals[b.member]; !known {
			members = append(members, b.member)
		}
		balance += euros
		totals[b.member] += euros
		entries = append(entries, entry{b.date, b.member, b.purpose, fmt.Sprintf("%.2f", euros), fmt.Sprintf("%.2f", balance)})
	}
	sort.Strings(members)
	for _, member := range members {
		entries = append(entries, entry{member: member, purpose: "total", amount: fmt.Sprintf("%.2f", totals[member])})
	}
	return entries
}

// writeLine adds a line of CSV, 2024-03-01,Jo,"Oars, two",-12.50
func writeLine(out *bytes.Buffer, cells ...string) {
	csv.NewWriter(out).WriteAll([][]string{cells})
}

// cashBook is the cash book as CSV, which the auditors open in a spreadsheet. Amounts stay numbers, so that they can add them up.
func cashBook(book []booking) string {
	return "Date,Member,Purpose,Amount,Balance\n" + writeEntries(addUp(book))
}

// writeEntries gives the lines of CSV of the entries.
//	2024-03-01,Jo,"Oars, two",-12.50,-12.50
//	,Jo,total,-12.50,
func writeEntries(entries []entry) string {
