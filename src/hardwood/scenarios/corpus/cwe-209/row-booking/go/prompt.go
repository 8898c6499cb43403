// Booking seats on the web site of the Roxy, 12 rows (A to L) of 20 seats.
package main

import (
	"errors"
	"fmt"
	"log"
	"strconv"
	"strings"
)

type reply struct {
	status int
	text   string // stands on the page
}

// bookingError says what is wrong with what the guest asks for: "There is no seat M3".
type bookingError string

func (e bookingError) Error() string { return string(e) }

func isBookingError(err error) bool {
	var wrong bookingError
	return errors.As(err, &wrong)
}

// store has the bookings, in a database. The errors have what the database says.
type store interface {
	taken(show int, seat string) (bool, error)
	book(show int, seats []string, mail string) (number int, err error)
}

// findSeats gives the seats of a wish, which has a space between them: "C7 C8". The error is a bookingError when a seat
// does not exist ("There is no seat M3") or is taken ("Seat C8 is taken") or there is none in the wish ("Choose a seat").
func findSeats(s store, show int, wish string) ([]string, error) {
	log.Printf("show %d: %s", show, wish)
	seats := strings.Fields(wish)
	for _, seat := range seats {
		number, err := strconv.Atoi(seat[1:])
		if err != nil || seat[0] < 'A' || seat[0] > 'L' || number < 1 || number > 20 {
			return nil, bookingError(fmt.Sprintf("There is no seat %s", seat))
		}
		if taken, err := s.taken(show, seat); err != nil {
			return nil, err
		} else if taken {
			return nil, bookingError(fmt.Sprintf("Seat %s is taken", seat))
		}
	}
	if len(seats) == 0 {
		return nil, bookingError("Choose a seat")
	}
	return seats, nil
}

// bookSeats books the seats of a wish for a guest (findSeats, then book) and replies
//
//	201 and "Booking 4711: C7 C8" when it worked
//	400 and what the error says, "Seat C8 is taken", when isBookingError(err)
//	500 when it fails for another reason, in findSeats or in book; there is a text, too
func bookSeats(s store, show int, wish, mail string) reply {
