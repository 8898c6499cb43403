package main

import (
	"os"
	"strconv"
)

func main() {
	var sales []Sale
	for i := 1; i+3 < len(os.Args); i += 4 {
		seats, _ := strconv.Atoi(os.Args[i+2])
		cents, _ := strconv.Atoi(os.Args[i+3])
		sales = append(sales, Sale{os.Args[i], os.Args[i+1], seats, cents})
	}
	writeJournal("sales.txt", sales)
}
