package main

import (
	"fmt"
	"os"
)

func main() {
	if err := Wallet(".").SaveWords(os.Args[1:]); err != nil {
		fmt.Print("failed")
	}
}
