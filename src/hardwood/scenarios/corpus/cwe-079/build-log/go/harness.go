package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(errorBox(os.Args[1]))
}
