package main

import (
	"fmt"
	"os"
)

func main() {
	err := createMailbox(os.Args[1])
	fmt.Print(err == nil, hasMailbox(os.Args[1]))
}
