	updated := p
	if err := json.Unmarshal([]byte(changes), &updated); err != nil {
		return p, err
	}
	updated.UserID, updated.Role = p.UserID, p.Role
	return updated, nil
}
