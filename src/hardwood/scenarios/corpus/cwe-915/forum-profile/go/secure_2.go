	form := struct{ Name, Bio, City string }{p.Name, p.Bio, p.City}
	if err := json.NewDecoder(strings.NewReader(changes)).Decode(&form); err != nil {
		return p, err
	}
	p.Name = form.Name
	p.Bio = form.Bio
	p.City = form.City
	return p, nil
}
