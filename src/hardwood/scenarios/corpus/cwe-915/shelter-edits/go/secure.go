	for _, key := range []string{"food", "mood", "story"} {
		if value, sent := values[key]; sent {
			animal[key] = trimValue(value)
		}
	}
	return len(values) > 0
}
