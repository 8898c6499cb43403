// Fees of the town library. A fee is for one loan that came back late.
package main

import (
	"errors"
	"fmt"
)

type post string

// The desk waives fees of at most 10 euros, the head of the branch any; volunteers shelve books.
const (
	volunteer post = "volunteer"
	desk      post = "desk"
	head      post = "head"
)

type staff struct {
	name string
	post post
}

type fee struct {
	number int
	reader string
	cents  int
	waived bool
}

type ledger struct {
	fees    []*fee
	blocked map[string]int // readers who cannot borrow: what they owe, in cents
	journal []string
}

var errNoFee = errors.New("no such fee")

func euros(cents int) string {
	return fmt.Sprintf("%d.%02d", cents/100, cents%100)
}

func (l *ledger) owed(reader string) (sum int) {
	for _, f := range l.fees {
		if f.reader == reader && !f.waived {
			sum += f.cents
		}
	}
	return sum
}

// waive takes back the fee with this number, and writes into the journal who did it and why:
// "fee 31 of R-204, 4.50: waived by Ida (was in hospital)".
//
// A reader who then owes less than 5 euros in all is not blocked any more; for another one who is blocked, blocked
// has the new sum. It returns what the reader owes now, in cents, or errNoFee when there is no such fee or it was
// waived before.
func (l *ledger) waive(by staff, number int, reason string) (int, error) {
