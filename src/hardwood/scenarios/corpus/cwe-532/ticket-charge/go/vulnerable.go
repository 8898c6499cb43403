	if err != nil {
		log.Printf("WARNING charge %+v -> %v", p, err)
	} else {
		log.Printf("INFO charge %+v -> %+v", p, answer)
	}
}
