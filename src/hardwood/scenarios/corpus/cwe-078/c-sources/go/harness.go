package main

import (
	"fmt"
	"os"
)

func main() {
	for _, name := range sources(os.Args[1]) {
		fmt.Println(name)
	}
}
