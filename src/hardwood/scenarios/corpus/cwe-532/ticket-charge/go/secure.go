	if cents(p.Amount) < 100 {
		return "", errTooSmall
	}
	shown := p
	shown.Card = Card{}
	var last error
	for attempt := 0; attempt < tries; attempt++ {
		answer, err := gateway(p)
		if err != nil {
			log.Printf("WARNING charge %+v -> %v", shown, err)
			last = err
			continue
		}
		log.Printf("INFO charge %+v -> %+v", shown, answer)
		if answer.Status == "declined" {
			return "", Declined(answer.Reason)
		}
		return answer.Reference, nil
	}
	return "", last
}
