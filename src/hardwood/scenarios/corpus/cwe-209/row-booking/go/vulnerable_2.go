	seats, problem, err := findSeats(s, show, wish)
	if err != nil {
		return reply{500, "Sorry, we cannot book seats at the moment."}
	} else if problem != "" {
		return reply{400, problem}
	}
	number, err := s.book(show, seats, mail)
	if err != nil {
		return reply{500, fmt.Sprintf("Sorry, the booking failed (%v).", err)}
	}
	return reply{201, confirmSeats(number, seats)}
}
