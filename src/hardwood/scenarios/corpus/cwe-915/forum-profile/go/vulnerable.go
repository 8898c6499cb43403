	updated := p
	if err := json.Unmarshal([]byte(changes), &updated); err != nil {
		return p, err
	}
	return updated, nil
}
