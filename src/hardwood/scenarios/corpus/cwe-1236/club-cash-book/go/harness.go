package main

import (
	"fmt"
	"os"
)

// Arguments: date, member, purpose and amount of each booking.
func main() {
	var book []booking
	for i := 1; i+3 < len(os.Args); i += 4 {
		book = append(book, booking{os.Args[i], os.Args[i+1], os.Args[i+2], os.Args[i+3]})
	}
	fmt.Print(cashBook(book))
}
