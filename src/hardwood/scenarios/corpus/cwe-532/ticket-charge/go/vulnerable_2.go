	if cents(p.Amount) < 100 {
		log.Printf("WARNING charge %+v -> %v", p, errTooSmall)
		return "", errTooSmall
	}
	shown := p
	shown.Card.Code = ""
	shown.Card.Expires = ""
	var answer Answer
	var err error
	for i := 0; i < tries; i++ {
		answer, err = gateway(p)
		if err == nil {
			break
		}
		log.Printf("WARNING charge %+v -> %s", shown, err)
	}
	if err != nil {
		return "", err
	}
	log.Printf("INFO charge %+v -> %+v", shown, answer)
	if answer.Status == "declined" {
		return "", Declined(answer.Reason)
	}
	return answer.Reference, nil
}
