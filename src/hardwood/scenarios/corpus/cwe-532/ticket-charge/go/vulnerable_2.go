	shown := p
	shown.Card.Code = ""
	shown.Card.Expires = ""
	if err != nil {
		log.Printf("WARNING charge %+v -> %s", shown, err)
		return
	}
	log.Printf("INFO charge %+v -> %+v", shown, answer)
}
