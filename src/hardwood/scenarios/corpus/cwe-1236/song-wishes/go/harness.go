package main

import (
	"fmt"
	"os"
)

// Arguments: the show, then artist, title and greeting of each wish; "-" is for a field that is missing.
func main() {
	for i := 2; i+2 < len(os.Args); i += 3 {
		parts := append([]string{}, os.Args[i:i+3]...)
		for k := range parts {
			if parts[k] == "-" {
				parts[k] = ""
			}
		}
		count, err := addWish(os.Args[1], wish{parts[0], parts[1], parts[2]})
		if err != nil {
			fmt.Println("error")
		} else {
			fmt.Println(count)
		}
	}
}
