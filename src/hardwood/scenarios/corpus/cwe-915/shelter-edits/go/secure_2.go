	if len(values) == 0 {
		return false
	}
	for key, value := range values {
		switch key {
		case "food", "mood", "story":
			animal[key] = trimValue(value)
		}
	}
	return true
}
