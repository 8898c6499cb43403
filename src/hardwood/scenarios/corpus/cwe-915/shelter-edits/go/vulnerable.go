	if len(values) == 0 {
		return false
	}
	for key, value := range values {
		animal[key] = trimValue(value)
	}
	return true
}
