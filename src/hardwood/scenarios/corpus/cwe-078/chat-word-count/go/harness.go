package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(countWord(os.Args[1]))
}
