// Sales journal of the box office. Each sale is a line: day,film,seats,cents
package main

import (
	"os"
	"strconv"
	"strings"
	"time"
)

// Sale of tickets for one film.
type Sale struct {
	Day   string
	Film  string
	Seats int
	Cents int
}

func writeJournal(path string, sales []Sale) error {
	var journal strings.Builder
	for _, sale := range sales {
		journal.WriteString(sale.Line() + "\n")
	}
	return os.WriteFile(path, []byte(journal.String()), 0o644)
}

func takings(path string) (cents int) {
	journal, _ := os.ReadFile(path)
	for _, line := range strings.Fields(string(journal)) {
		price, _ := strconv.Atoi(strings.Split(line, ",")[3])
		cents += price
	}
	return cents
}

func today() string { return time.Now().Format("2006-01-02") }

// Line returns day, film, seats and cents with a comma between them (and no spaces or
// newline), such as "2024-03-01,Dune,2,2400".
func (sale Sale) Line() string {
