// Booking seats on the web site of the Roxy, 12 rows (A to L) of 20 seats.
package main

import (
	"fmt"
	"log"
	"strconv"
	"strings"
)

type reply struct {
	status int
	text   string // stands on the page
}

// store has the bookings, in a database. The errors have what the database says.
type store interface {
	taken(show int, seat string) (bool, error)
	book(show int, seats []string, mail string) (number int, err error)
}

// findSeats gives the seats of a wish, which has a space between them: "C7 C8". When there is a problem with the wish it is
// told ("There is no seat M3", "Seat C8 is taken", "Choose a seat"), else it is "". The error comes from the store.
func findSeats(s store, show int, wish string) (seats []string, problem string, err error) {
	log.Printf("show %d: %s", show, wish)
	seats = strings.Fields(wish)
	for _, seat := range seats {
		number, err := strconv.Atoi(seat[1:])
		if err != nil || seat[0] < 'A' || seat[0] > 'L' || number < 1 || number > 20 {
			return nil, fmt.Sprintf("There is no seat %s", seat), nil
		}
		if taken, err := s.taken(show, seat); err != nil {
			return nil, "", err
		} else if taken {
			return nil, fmt.Sprintf("Seat %s is taken", seat), nil
		}
	}
	if len(seats) == 0 {
		return nil, "Choose a seat", nil
	}
	return seats, "", nil
}

// confirmSeats gives "Booking 4711: C7 C8" for 4711 and the seats C7 and C8.
func confirmSeats(number int, seats []string) string {
	return fmt.Sprintf("Booking %d: %s", number, strings.Join(seats, " "))
}

// bookSeats books the seats of a wish for a guest: findSeats, then book, then confirmSeats. It replies
//
//	500 when there is an error, from findSeats or from book; there is a text, too
//	400 and the problem, "Seat C8 is taken", when there is one
//	201 and "Booking 4711: C7 C8" when it worked
func bookSeats(s store, show int, wish, mail string) reply {
