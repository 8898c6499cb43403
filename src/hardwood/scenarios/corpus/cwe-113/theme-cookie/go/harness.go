package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(themeCookie(os.Args[1]))
}
