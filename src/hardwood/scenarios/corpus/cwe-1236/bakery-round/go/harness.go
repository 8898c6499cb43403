package main

import (
	"fmt"
	"os"
	"strconv"
)

// Arguments: door, product and pieces of each wish.
func main() {
	var wishes []wish
	for i := 1; i+2 < len(os.Args); i += 3 {
		pieces, _ := strconv.Atoi(os.Args[i+2])
		wishes = append(wishes, wish{os.Args[i], os.Args[i+1], pieces})
	}
	if err := writeRound(wishes, "round.csv"); err != nil {
		fmt.Print("error")
	}
}
