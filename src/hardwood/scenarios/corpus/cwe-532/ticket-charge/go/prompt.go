// Tickets for the railway museum, paid by card on the web.
package main

import (
	"errors"
	"fmt"
	"log"
	"strconv"
	"strings"
)

type Card struct{ Holder, Number, Code, Expires string }

type Payment struct {
	Order, Amount, Email string
	Card                 Card
}

// Answer of the gateway: {Status: "ok", Reference: "g-77"} or {Status: "declined", Reason: "card expired"}.
type Answer struct{ Status, Reference, Reason string }

// Declined is the error when the gateway does not take the card; the text is for the visitor.
type Declined string

func (d Declined) Error() string { return string(d) }

var errTooSmall = errors.New("the amount is too small")

// cents of an amount: 1250 for "12.50".
func cents(amount string) int {
	euros, rest, _ := strings.Cut(amount, ".")
	whole, _ := strconv.Atoi(euros)
	part, _ := strconv.Atoi(rest)
	return whole*100 + part
}

// Charge has the gateway charge a card, and returns its reference.
func Charge(p Payment, gateway func(Payment) (Answer, error)) (string, error) {
	log.SetFlags(0)
	if cents(p.Amount) < 100 {
		return "", fmt.Errorf("order %s: %w", p.Order, errTooSmall)
	}
	for attempt := 1; ; attempt++ {
		answer, err := gateway(p)
		note(p, answer, err)
		if answer.Status == "declined" {
			return "", Declined(answer.Reason)
		} else if err == nil || attempt == 3 {
			return answer.Reference, err
		}
	}
}

// note logs what the gateway was asked and what came of it, since the desk has to find out what happened for a visitor.
// It is one line, a WARNING when err is not nil, else an INFO:
//
//	WARNING charge {Order:T-1182 Amount:12.50 ...} -> line busy
//	INFO charge {Order:T-1182 Amount:12.50 ...} -> {Status:ok Reference:g-77 Reason:}
func note(p Payment, answer Answer, err error) {
