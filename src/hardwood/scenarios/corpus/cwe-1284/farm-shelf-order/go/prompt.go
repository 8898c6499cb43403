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

// billOrder bills an order, which has a line for each kind, the number and then the name: "2 jam jar". What the farm
// does not have, or of which nothing is left, gets no line on the bill. From 50 euros on the customer saves 5 of them.
func billOrder(s shelf, order string) (bill, error) {
	var b bill
	for _, line := range strings.Split(order, "\n") {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		wanted, err := strconv.Atoi(words[0])
		if err != nil {
			return bill{}, errUnreadable
		}
		name := strings.Join(words[1:], " ")
		if g := s[name]; g != nil && g.pieces > 0 {
			if err := sell(&b, g, name, wanted); err != nil {
				return bill{}, err
			}
		}
	}
	if b.cents >= 5000 {
		b.cents -= 500
		b.lines = append(b.lines, "discount 5.00")
	}
	return b, nil
}

// sell sells one kind of goods to a customer who wants so many pieces; if less is on the shelf, what is there is sold.
// With 3 jam jars for 390 cents on the shelf and 2 wanted, 1 is left, the bill's cents are 780 more, and its new line
// is "2 jam jar 7.80", 7.80 being euros(780); with 5 wanted none is left, it is 1170 more, and "3 jam jar 11.70".
func sell(b *bill, g *goods, name string, wanted int) error {
