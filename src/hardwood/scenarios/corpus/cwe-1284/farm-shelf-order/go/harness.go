package main

import (
	"fmt"
	"io"
	"os"
	"sort"
)

// Standard input: the order. Prints the bill, the cents, and what is on the shelf then.
func main() {
	s := shelf{"eggs": {45, 30}, "jam jar": {390, 3}, "honey, dark": {1250, 6}, "Äpfel": {60, 40}, "leek": {120, 0}}
	order, _ := io.ReadAll(os.Stdin)
	b, err := billOrder(s, string(order))
	if err != nil {
		fmt.Println("error")
	} else {
		for _, line := range b.lines {
			fmt.Println(line)
		}
		fmt.Println("cents", b.cents)
	}
	var names []string
	for name := range s {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fmt.Println("left", s[name].pieces, name)
	}
}
