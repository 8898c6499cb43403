	p := &person{}
	if err := json.Unmarshal([]byte(card), p); err != nil {
		return nil, err
	}
	p.Since, p.Points, p.Deposit = year, 0, false
	a.queue = append(a.queue, p)
	return p, nil
}
