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

// store has the bookings, in a database. The errors have what the database says.
type store interface {
	taken(show int, seat string) (bool, error)
	book(show int, seats []string, mail string) (number int, err error)
}

var errEmpty = errors.New("no seat")

func checkSeat(seat string) error {
	if seat == "" {
		return errEmpty
	}
	number, err := strconv.Atoi(seat[1:])
	if err != nil || seat[0] < 'A' || seat[0] > 'L' || number < 1 || number > 20 {
		return bookingError(fmt.Sprintf("There is no seat %s", seat))
	}
	return nil
}

func cancelled(number int) {
	log.Println("booking", strings.Repeat("0", 3), number, "was cancelled")
}

// bookSeats books seats for a guest. The wish has the seats with a space between them: "C7 C8".
//
// When it worked the status is 201 and the text "Booking 4711: C7 C8". When a seat does not exist, or is taken,
// or there is no seat in the wish, nothing is booked, the status is 400, and the text tells the guest the reason:
// "There is no seat M3", "Seat C8 is taken" or "Choose a seat". When the booking fails for another reason the
// status is 500, and there is a text, too.
func bookSeats(s store, show int, wish, mail string) reply {
