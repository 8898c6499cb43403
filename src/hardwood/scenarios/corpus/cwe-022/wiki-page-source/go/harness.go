package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(pageSource(os.Args[1], os.Args[2]), "|")
}
