package main

import (
	"fmt"
	"os"
)

func main() {
	if err := appendEntry(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Print("failed")
		return
	}
	fmt.Print("done")
}
