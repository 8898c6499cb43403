package main

import (
	"fmt"
	"os"
)

func main() {
	if err := packWorld(os.Args[1]); err != nil {
		fmt.Print("failed")
	}
}
