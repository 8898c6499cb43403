package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
)

// Hold is a reservation; Wish is what the reader wrote on the slip, e.g. "large print".
type Hold struct {
	Card  int
	Title string
	Wish  string
}

func shelfOrder(holds []Hold) {
	sort.Slice(holds, func(i, j int) bool {
		return strings.ToLower(holds[i].Title) < strings.ToLower(holds[j].Title)
	})
}

// appendToLedger adds holds to the ledger, which is read line by line when books are handed out.
func appendToLedger(path string, holds []Hold) error {
	shelfOrder(holds)
	ledger, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	defer ledger.Close()
	for _, hold := range holds {
		fmt.Fprint(ledger, holdLine(hold))
	}
	return nil
}

// feeLine is the text "card CARD owes CENTS cents" with a newline at its end.
func feeLine(card, cents int) string {
	return fmt.Sprintf("card %d owes %d cents\n", card, cents)
}

// holdLine is the text "card CARD holds TITLE, wish: WISH" with a newline at its end.
func holdLine(hold Hold) string {
