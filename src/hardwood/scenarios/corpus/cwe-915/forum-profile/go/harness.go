package main

import (
	"fmt"
	"os"
)

func main() {
	ann := NewProfile(7, "Ann")
	ann.City = "Kiel"
	for _, changes := range os.Args[1:] {
		updated, err := UpdateProfile(ann, changes)
		if err != nil {
			fmt.Println("error")
		}
		ann = updated
	}
	text, _ := Dump(ann)
	fmt.Println(text)
}
