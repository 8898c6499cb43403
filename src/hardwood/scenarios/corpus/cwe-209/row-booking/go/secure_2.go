	failed := reply{500, "Sorry, we cannot book seats at the moment."}
	seats, problem, err := findSeats(s, show, wish)
	if err != nil {
		return failed
	}
	if problem != "" {
		return reply{400, problem}
	}
	number, err := s.book(show, seats, mail)
	if err != nil {
		return failed
	}
	return reply{201, confirmSeats(number, seats)}
}
