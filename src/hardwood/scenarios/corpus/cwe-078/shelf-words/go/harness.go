package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(wordsOnShelf(os.Args[1]))
}
