	seats, problem, err := findSeats(s, show, wish)
	if problem != "" {
		return reply{400, problem}
	}
	number := 0
	if err == nil {
		number, err = s.book(show, seats, mail)
	}
	if err != nil {
		log.Println("booking:", err)
		return reply{500, "The booking failed, please try again later"}
	}
	return reply{201, confirmSeats(number, seats)}
}
