	var sent map[string]any
	if err := json.Unmarshal(entry, &sent); err != nil {
		return Meadow{}, err
	}
	delete(sent, "subsidy")
	entry, _ = json.Marshal(sent)
	r.mu.Lock()
	defer r.mu.Unlock()
	meadow := r.meadows[name]
	if err := json.Unmarshal(entry, &meadow); err != nil {
		return Meadow{}, err
	}
	r.meadows[name] = meadow
	return meadow, nil
}
