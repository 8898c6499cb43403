package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(lastOf(os.Args[1]))
}
