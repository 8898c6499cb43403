package main

import (
	"errors"
	"fmt"
	"log"
	"strconv"
	"strings"
)

// Tickets for the railway museum, paid by card on the web.

type Card struct {
	Holder, Number, Code, Expires string
}

type Payment struct {
	Order, Amount, Email string
	Card                 Card
}

// Answer of the gateway: {Status: "ok", Reference: "g-77"} or {Status: "declined", Reason: "card expired"}.
type Answer struct {
	Status, Reference, Reason string
}

// Declined is the error when the gateway does not take the card; the text is for the visitor.
type Declined string

func (d Declined) Error() string { return string(d) }

var errTooSmall = errors.New("the amount is too small")

const tries = 3

func init() {
	log.SetFlags(0)
}

// cents of an amount: 1250 for "12.50".
func cents(amount string) int {
	euros, rest, _ := strings.Cut(amount, ".")
	whole, _ := strconv.Atoi(euros)
	part, _ := strconv.Atoi(rest)
	return whole*100 + part
}

// receipt is the text of the visitor's receipt.
func receipt(p Payment, reference string) string {
	return fmt.Sprintf("%s EUR for order %s (%s)", p.Amount, p.Order, reference)
}

// Charge has the gateway charge a card, and returns its reference. For an answer with the status "declined", the
// error is Declined with the reason. When the gateway returns an error it is asked again, tries times
// in all; the last error goes on to the caller. An amount of less than a euro is not sent at all, but is
// errTooSmall.
//
// What was asked and what came of it is logged each time, since the desk has to find out what happened
// when a visitor rings up: INFO for an answer, WARNING for an error. For example
//
//	INFO charge {Order:T-1182 Amount:12.50 ...} -> {Status:ok Reference:g-77 Reason:}
//	WARNING charge {Order:T-1182 Amount:12.50 ...} -> line busy
func Charge(p Payment, gateway func(Payment) (Answer, error)) (string, error) {
