	counts := Counts{}
	for _, edit := range edits {
		if animals[edit.Animal] == nil {
			counts.Unknown++
		} else if len(edit.Values) == 0 {
			counts.Empty++
		} else {
			for key, value := range edit.Values {
				text, isText := value.(string)
				if isText && (key == "food" || key == "mood" || key == "story") {
					animals[edit.Animal][key] = strings.TrimSpace(text)
				}
			}
			counts.Done++
		}
	}
	return counts
}
