package main

import (
	"encoding/json"
	"fmt"
	"io"
	"sort"
)

// prices of the farm's web shop, in EUR.
var prices = map[string]int{"honey": 6, "eggs": 3, "cider": 4}

// Order as it goes to the packers, and comes back to us on paper.
type Order struct {
	Item     string `json:"item"`
	Count    int    `json:"count"`
	Price    int    `json:"price"` // of one item
	Discount int    `json:"discount"`
	Status   string `json:"status"`
}

// Total is what the customer pays.
func (o Order) Total() int { return o.Count*o.Price - o.Discount }

// shelf has the lines of the price board.
func shelf() (lines []string) {
	for item, price := range prices {
		lines = append(lines, fmt.Sprintf("%s: %d EUR", item, price))
	}
	sort.Strings(lines)
	return lines
}

// back reads orders that the packers have sent back.
func back(r io.Reader) (orders []Order, err error) {
	err = json.NewDecoder(r).Decode(&orders)
	return orders, err
}

// makeOrder makes an order of the cart that the browser sent, JSON with the item and the count:
// {"item": "honey", "count": 2}. The order has these, the price of one item, and the status "new".
// Its error is that of decoding the cart.
func makeOrder(cart []byte) (Order, error) {
