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
		for key, value := range edit.Values {
			if text, isText := value.(string); isText {
				value = strings.TrimSpace(text)
			}
			animal[key] = value
		}
		counts.Done++
	}
	return counts
}
