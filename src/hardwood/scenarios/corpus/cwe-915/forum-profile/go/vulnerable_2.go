	if strings.Contains(changes, `"role"`) {
		return p, nil
	}
	updated := p
	if err := json.Unmarshal([]byte(changes), &updated); err != nil {
		return p, err
	}
	updated.UserID = p.UserID
	return updated, nil
}
