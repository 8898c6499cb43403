package main

import (
	"fmt"
	"os"
)

func main() {
	text, found := readNote(os.Args[1])
	if found {
		fmt.Print("text:" + text)
	} else {
		fmt.Print("none")
	}
}
