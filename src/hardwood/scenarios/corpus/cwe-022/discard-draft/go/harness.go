package main

import (
	"fmt"
	"os"
)

func main() {
	err := deleteDraft(os.Args[1])
	fmt.Print(err == nil)
}
