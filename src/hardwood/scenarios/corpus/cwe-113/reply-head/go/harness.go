package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print(request{id: os.Args[1]}.replyHead())
}
