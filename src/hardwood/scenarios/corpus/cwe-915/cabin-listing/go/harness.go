package main

import (
	"encoding/json"
	"fmt"
	"os"
)

// Edits a cabin with each of the arguments; prints how that went, and the cabin.
func main() {
	cabin := Cabin{Headline: "Lake hut", Beds: 2, Nightly: 70}
	for _, values := range os.Args[1:] {
		func() {
			defer func() { recover() }()
			if err := EditListing(&cabin, []byte(values)); err != nil {
				fmt.Println("failed")
			}
		}()
	}
	shown, _ := json.Marshal([]any{cabin.Headline, cabin.Beds, cabin.Nightly, cabin.Stars, cabin.Inspected})
	fmt.Println(string(shown))
}
