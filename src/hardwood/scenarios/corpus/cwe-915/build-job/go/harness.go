package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

// The first argument is nightly.json, each of the others a push; prints the queue.
func main() {
	nightly(strings.NewReader(os.Args[1]))
	for _, params := range os.Args[2:] {
		if err := submit([]byte(params)); err != nil {
			fmt.Println("error")
		}
	}
	text, _ := json.Marshal(queue)
	fmt.Println(string(text))
}
