package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(nightNote(os.Args[1]))
}
