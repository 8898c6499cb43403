	if cents(p.Amount) < 100 {
		return "", fmt.Errorf("order %s: %w", p.Order, errTooSmall)
	}
	number := p.Card.Number
	if len(number) > 4 {
		number = strings.Repeat("*", len(number)-4) + number[len(number)-4:]
	}
	asked := fmt.Sprintf("charge order %s, %s EUR, card %s", p.Order, p.Amount, number)
	answer, err := gateway(p)
	for again := 1; err != nil; again++ {
		log.Println("WARNING", asked, "->", err)
		if again == tries {
			return "", err
		}
		answer, err = gateway(p)
	}
	log.Println("INFO", asked, "->", answer.Status, answer.Reference, answer.Reason)
	switch answer.Status {
	case "ok":
		return answer.Reference, nil
	default:
		return "", Declined(answer.Reason)
	}
}
