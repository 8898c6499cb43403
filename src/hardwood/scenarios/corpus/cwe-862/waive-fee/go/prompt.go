// Fees of the town library. A fee is for one loan that came back late.
package main

import "fmt"

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

var errNoFee = fmt.Errorf("no such fee")

// noteWaiver writes "fee 31 of R-204, 4.50: waived by Ida (was in hospital)" into the journal.
func (l *ledger) noteWaiver(f *fee, name, reason string) {
	amount := fmt.Sprintf("%d.%02d", f.cents/100, f.cents%100)
	l.journal = append(l.journal, fmt.Sprintf("fee %d of %s, %s: waived by %s (%s)", f.number, f.reader, amount, name, reason))
}

// settleReader updates blocked: who owes less than 5 euros can borrow again. It returns what the reader owes, in cents.
func (l *ledger) settleReader(reader string) (sum int) {
	for _, f := range l.fees {
		if f.reader == reader && !f.waived {
			sum += f.cents
		}
	}
	if sum < 500 {
		delete(l.blocked, reader)
	} else if l.blocked[reader] > 0 {
		l.blocked[reader] = sum
	}
	return sum
}

// waive takes back the fee with this number: it is marked as waived, the journal notes who did it and why, and the
// reader is settled. It returns what the reader owes now, in cents, or errNoFee when there is no such fee or it was
// waived before.
func (l *ledger) waive(by staff, number int, reason string) (int, error) {
