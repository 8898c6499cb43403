package main

import (
	"fmt"
	"os"
)

func main() {
	if err := fileReport(os.Args[1], os.Args[2]); err != nil {
		fmt.Print("error")
		return
	}
	fmt.Print("moved")
}
