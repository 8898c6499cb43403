package main

import (
	"fmt"
	"os"
)

func main() {
	if err := pack(os.Args[1:]); err != nil {
		fmt.Print("failed")
	}
}
