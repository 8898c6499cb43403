	seats, problem, err := findSeats(s, show, wish)
	if err != nil {
		return reply{500, err.Error()}
	}
	if problem != "" {
		return reply{400, problem}
	}
	number, err := s.book(show, seats, mail)
	if err != nil {
		return reply{500, err.Error()}
	}
	return reply{201, confirmSeats(number, seats)}
}
