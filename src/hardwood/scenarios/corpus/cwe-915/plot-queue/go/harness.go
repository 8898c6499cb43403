package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
)

// Arguments are pairs of a year and a card. Prints what was returned, and the queue.
func main() {
	a := &allotments{}
	for i := 1; i+1 < len(os.Args); i += 2 {
		year, _ := strconv.Atoi(os.Args[i])
		p, err := a.join(os.Args[i+1], year)
		text, _ := json.Marshal(p)
		if err != nil {
			text = []byte("error")
		}
		fmt.Println(string(text))
	}
	text, _ := json.Marshal(a.queue)
	fmt.Println(string(text))
}
