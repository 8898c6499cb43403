package main

import (
	"fmt"
	"os"
)

func main() {
	response := respond(os.Args[1])
	fmt.Printf("%d %s\n%s", response.Status, response.Type, response.Body)
}
