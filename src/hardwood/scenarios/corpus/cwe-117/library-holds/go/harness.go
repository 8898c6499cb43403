package main

import (
	"os"
	"strconv"
)

func main() {
	var holds []Hold
	for i := 1; i+2 < len(os.Args); i += 3 {
		card, _ := strconv.Atoi(os.Args[i])
		holds = append(holds, Hold{card, os.Args[i+1], os.Args[i+2]})
	}
	appendToLedger("ledger.txt", holds)
}
