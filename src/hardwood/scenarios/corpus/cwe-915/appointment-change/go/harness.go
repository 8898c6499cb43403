package main

import (
	"encoding/json"
	"fmt"
	"os"
)

// Prints how the change went, and what the appointment is afterwards in any case.
func main() {
	var kept Appointment
	json.Unmarshal([]byte(os.Args[1]), &kept)
	word := "failed"
	func() {
		defer func() { recover() }()
		if kept.change([]byte(os.Args[2])) == nil {
			word = "done"
		}
	}()
	text, _ := json.Marshal(kept)
	fmt.Println(word, string(text))
}
