	var counts Counts
	for _, edit := range edits {
		animal, known := animals[edit.Animal]
		if !known {
			counts.Unknown++
			continue
		}
		if len(edit.Values) == 0 {
			counts.Empty++
			continue
		}
		for _, key := range []string{"food", "mood", "story"} {
			if value, sent := edit.Values[key]; sent {
				if text, isText := value.(string); isText {
					value = strings.TrimSpace(text)
				}
				animal[key] = value
			}
		}
		counts.Done++
	}
	return counts
}
