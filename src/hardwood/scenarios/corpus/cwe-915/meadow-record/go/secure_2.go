	r.mu.Lock()
	defer r.mu.Unlock()
	old := r.meadows[name]
	farmers := struct{ Crop, Mown, Note string }{old.Crop, old.Mown, old.Note}
	if err := json.Unmarshal(entry, &farmers); err != nil {
		return old, err
	}
	r.meadows[name] = Meadow{farmers.Crop, farmers.Mown, farmers.Note, old.Subsidy}
	return r.meadows[name], nil
}
