package main

import (
	"fmt"
	"os"
)

func main() {
	if err := changeDelivery(os.Args[1], []byte(os.Args[2])); err != nil {
		fmt.Print("failed")
		return
	}
	fmt.Print("done")
}
