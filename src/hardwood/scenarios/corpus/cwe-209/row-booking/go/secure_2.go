	failed := func(err error) reply {
		if isBookingError(err) {
			return reply{400, err.Error()}
		}
		return reply{500, "Sorry, we cannot book seats at the moment."}
	}
	seats, err := findSeats(s, show, wish)
	if err != nil {
		return failed(err)
	}
	number, err := s.book(show, seats, mail)
	if err != nil {
		return failed(err)
	}
	return reply{201, "Booking " + strconv.Itoa(number) + ": " + strings.Join(seats, " ")}
}
