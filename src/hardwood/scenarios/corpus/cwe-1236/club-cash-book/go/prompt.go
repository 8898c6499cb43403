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
	date    string // "2024-03-01"
	member  string
	purpose string
	amount  string // euros as they were typed: "-12.5" was spent, "+30" or "30" came in
}

var number = regexp.MustCompile(`^[+-]?\d+(\.\d*)?$`)

func parseAmount(text string) (float64, bool) {
	if !number.MatchString(text) {
		return 0, false
	}
	euros, err := strconv.ParseFloat(text, 64)
	return euros, err == nil
}

func twoDigits(euros float64) string {
	return fmt.Sprintf("%.2f", euros)
}

// readBook reads lines "2024-03-01,Jo,Oars,-12.50".
func readBook(text []byte) (book []booking, err error) {
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	for _, row := range rows {
		if len(row) == 4 {
			book = append(book, booking{row[0], row[1], strings.TrimSpace(row[2]), row[3]})
		}
	}
	sort.Slice(book, func(i, j int) bool { return book[i].date < book[j].date })
	return book, err
}

// cashBook is the cash book as CSV, which the auditors open in a spreadsheet. After the title each booking has its line,
// with the balance after it, and then comes a line for each member, sorted by name, with what the member moved in all:
//
//	Date,Member,Purpose,Amount,Balance
//	2024-03-01,Jo,"Oars, two",-12.50,-12.50
//	2024-03-04,Ann,"Fee ""March""",30.00,17.50
//	,Ann,total,30.00,
//	,Jo,total,-12.50,
//
// Amounts are numbers with two digits, so that the auditors can add them up. Bookings whose amount is no number are
// left out.
func cashBook(book []booking) string {
