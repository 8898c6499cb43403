package main

import (
	"os"
	"strconv"
)

func main() {
	desk := OpenDesk(os.Args[1], os.Args[2])
	for i := 3; i+1 < len(os.Args); i += 2 {
		tag, _ := strconv.Atoi(os.Args[i])
		desk.NoteMissing(tag, os.Args[i+1])
	}
}
