	seats, err := findSeats(s, show, wish)
	if err != nil {
		if isBookingError(err) {
			return reply{400, err.Error()}
		}
		return reply{500, err.Error()}
	}
	number, err := s.book(show, seats, mail)
	if err != nil {
		return reply{500, err.Error()}
	}
	return reply{201, fmt.Sprintf("Booking %d: %s", number, strings.Join(seats, " "))}
}
