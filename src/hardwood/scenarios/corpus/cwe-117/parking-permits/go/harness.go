package main

import (
	"fmt"
	"os"
)

func main() {
	if err := addPermit(os.Args[1], os.Args[2]); err != nil {
		fmt.Print("failed")
	}
}
