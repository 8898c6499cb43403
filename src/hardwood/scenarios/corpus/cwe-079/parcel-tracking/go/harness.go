package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(parcelRow(os.Args[1], os.Args[2]))
}
