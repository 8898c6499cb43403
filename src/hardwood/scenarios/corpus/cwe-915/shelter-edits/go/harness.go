package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

// Prints the counts and the records afterwards, in any case.
func main() {
	animals := map[int]Animal{}
	json.Unmarshal([]byte(os.Args[1]), &animals)
	edits, _ := readEdits(strings.NewReader(os.Args[2]))
	var counts Counts
	func() {
		defer func() { recover() }()
		counts = takeOver(animals, edits)
	}()
	text, _ := json.Marshal([]any{[]int{counts.Done, counts.Empty, counts.Unknown}, animals})
	fmt.Println(string(text))
}
