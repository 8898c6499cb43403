package main

import (
	"fmt"
	"os"
)

func main() {
	if err := keepCodes(os.Args[1:]); err != nil {
		fmt.Print("failed")
	}
}
