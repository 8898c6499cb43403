package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(commentHTML(os.Args[1]))
}
