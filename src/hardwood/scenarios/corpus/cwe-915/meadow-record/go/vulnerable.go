	r.mu.Lock()
	defer r.mu.Unlock()
	meadow := r.meadows[name]
	if err := json.Unmarshal(entry, &meadow); err != nil {
		return Meadow{}, err
	}
	r.meadows[name] = meadow
	return meadow, nil
}
