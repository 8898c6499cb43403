	seats, err := findSeats(s, show, wish)
	if isBookingError(err) {
		return reply{400, err.Error()}
	} else if err != nil {
		return reply{500, "Sorry, we cannot book seats at the moment."}
	}
	number, err := s.book(show, seats, mail)
	if err != nil {
		return reply{500, fmt.Sprintf("Sorry, the booking failed (%v).", err)}
	}
	return reply{201, "Booking " + strconv.Itoa(number) + ": " + strings.Join(seats, " ")}
}
