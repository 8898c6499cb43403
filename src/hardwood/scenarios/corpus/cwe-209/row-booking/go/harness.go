package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

type fake struct{ sold, asking, booking string }

func (f fake) taken(show int, seat string) (bool, error) {
	if f.asking != "" {
		return false, errors.New(f.asking)
	}
	return strings.Contains(" "+f.sold+" ", " "+seat+" "), nil
}

func (f fake) book(show int, seats []string, mail string) (int, error) {
	if f.booking != "" {
		return 0, errors.New(f.booking)
	}
	fmt.Printf("booked|%d|%s|%s\n", show, mail, strings.Join(seats, "|"))
	return 4711, nil
}

// Arguments: the wish, the seats sold, what the database says when it is asked, what it says when it shall book.
func main() {
	r := bookSeats(fake{os.Args[2], os.Args[3], os.Args[4]}, 12, os.Args[1], "ann@example.org")
	fmt.Printf("reply|%d|%s", r.status, r.text)
}
