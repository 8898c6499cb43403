package main

import (
	"os"
	"strconv"
)

func main() {
	number, _ := strconv.Atoi(os.Args[1])
	logDecision(number, os.Args[2], os.Args[3])
}
