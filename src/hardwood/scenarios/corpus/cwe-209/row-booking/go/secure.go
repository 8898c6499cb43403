	seats := strings.Fields(wish)
	if len(seats) == 0 {
		return reply{400, "Choose a seat"}
	}
	for _, seat := range seats {
		if err := checkSeat(seat); err != nil {
			return reply{400, err.Error()}
		}
		taken, err := s.taken(show, seat)
		if err != nil {
			log.Println("seats:", err)
			return reply{500, "The booking failed, please try again later"}
		}
		if taken {
			return reply{400, "Seat " + seat + " is taken"}
		}
	}
	number, err := s.book(show, seats, mail)
	if err != nil {
		log.Println("booking:", err)
		return reply{500, "The booking failed, please try again later"}
	}
	return reply{201, fmt.Sprintf("Booking %d: %s", number, strings.Join(seats, " "))}
}
