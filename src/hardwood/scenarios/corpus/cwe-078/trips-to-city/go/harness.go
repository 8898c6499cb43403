package main

import (
	"fmt"
	"os"
)

func main() {
	for _, number := range tripsTo(os.Args[1]) {
		fmt.Println(number)
	}
}
