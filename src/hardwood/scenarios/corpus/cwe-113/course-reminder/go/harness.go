package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(reminder(os.Args[1], os.Args[2]))
}
