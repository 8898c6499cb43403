	var p person
	err := json.Unmarshal([]byte(card), &p)
	if err != nil {
		return nil, err
	}
	p.Since = year
	a.queue = append(a.queue, &p)
	return &p, nil
}
