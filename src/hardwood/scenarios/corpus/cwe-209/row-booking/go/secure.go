	seats, err := findSeats(s, show, wish)
	if isBookingError(err) {
		return reply{400, err.Error()}
	}
	number := 0
	if err == nil {
		number, err = s.book(show, seats, mail)
	}
	if err != nil {
		log.Println("booking:", err)
		return reply{500, "The booking failed, please try again later"}
	}
	return reply{201, fmt.Sprintf("Booking %d: %s", number, strings.Join(seats, " "))}
}
