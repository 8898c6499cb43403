package main

import (
	"fmt"
	"os"
)

func main() {
	if err := makeCaseFolder(os.Args[1]); err != nil {
		fmt.Print("failed")
	}
}
