	counts := Counts{}
	for _, edit := range edits {
		animal := animals[edit.Animal]
		switch {
		case animal == nil:
			counts.Unknown++
		case len(edit.Values) == 0:
			counts.Empty++
		default:
			for key := range animal {
				value, sent := edit.Values[key]
				if !sent {
					continue
				}
				if text, ok := value.(string); ok {
					animal[key] = strings.TrimSpace(text)
				} else {
					animal[key] = value
				}
			}
			counts.Done++
		}
	}
	return counts
}
