	shown := p
	shown.Card = Card{}
	if err != nil {
		log.Printf("WARNING charge %+v -> %v", shown, err)
	} else {
		log.Printf("INFO charge %+v -> %+v", shown, answer)
	}
}
