// The farm sells from a shelf by the road. Orders come as text messages.
package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type goods struct {
	cents  int // for one piece
	pieces int // on the shelf
}

type shelf map[string]*goods

type bill struct {
	lines []string
	cents int
}

var errUnreadable = errors.New("cannot read the order")

func euros(cents int) string {
	return fmt.Sprintf("%d.%02d", cents/100, cents%100)
}

// parsePrice turns "3.90" into 390.
func parsePrice(text string) (int, error) {
	return strconv.Atoi(strings.Replace(text, ".", "", 1))
}

// billOrder bills an order and takes the goods from the shelf. In the order is a line for each kind, the number
// and then the name, which may have several words:
//
//	2 jam jar
//	10 eggs
//
// A line of the bill says "2 jam jar 7.80". If less is on the shelf than was ordered, what is there is sold; a
// kind of which nothing is there, or which the farm does not have, gets no line. Blank lines in the order mean
// nothing. The bill's cents are what has to be paid; from 50 euros on the customer saves 5 of them, which is a
// last line, "discount 5.00". A line that has no number leads to errUnreadable.
func billOrder(s shelf, order string) (bill, error) {
