	number := p.Card.Number
	if len(number) > 4 {
		number = strings.Repeat("*", len(number)-4) + number[len(number)-4:]
	}
	asked := fmt.Sprintf("charge order %s, %s EUR, card %s", p.Order, p.Amount, number)
	if err != nil {
		log.Println("WARNING", asked, "->", err)
		return
	}
	log.Println("INFO", asked, "->", answer.Status, answer.Reference, answer.Reason)
}
