package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

const office = `{"hill": {"crop": "clover", "mown": "June", "subsidy": 400}, "brook": {"crop": "grass", "mown": "May", "note": "wet", "subsidy": 250}}`

// Arguments are pairs of a meadow and an entry; prints the last result, and the register.
func main() {
	var r Register
	r.Load(strings.NewReader(office))
	last := "nothing"
	for i := 1; i+1 < len(os.Args); i += 2 {
		meadow, err := r.Update(os.Args[i], []byte(os.Args[i+1]))
		text, _ := json.Marshal(meadow)
		last = string(text)
		if err != nil {
			last = "error"
		}
	}
	text, _ := json.Marshal(r.meadows)
	fmt.Println(last)
	fmt.Println(string(text))
}
