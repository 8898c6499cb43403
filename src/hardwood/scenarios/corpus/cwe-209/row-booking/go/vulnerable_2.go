	failed := func(err error) reply {
		var wrong bookingError
		if errors.As(err, &wrong) {
			return reply{400, wrong.Error()}
		}
		return reply{500, fmt.Sprintf("Sorry, we cannot book seats at the moment (%v).", err)}
	}
	seats := strings.Fields(wish)
	for _, seat := range seats {
		err := checkSeat(seat)
		if err == nil {
			var taken bool
			if taken, err = s.taken(show, seat); taken {
				err = bookingError("Seat " + seat + " is taken")
			}
		}
		if err != nil {
			return failed(err)
		}
	}
	if len(seats) == 0 {
		return failed(bookingError("Choose a seat"))
	}
	number, err := s.book(show, seats, mail)
	if err != nil {
		return failed(err)
	}
	return reply{201, "Booking " + strconv.Itoa(number) + ": " + strings.Join(seats, " ")}
}
