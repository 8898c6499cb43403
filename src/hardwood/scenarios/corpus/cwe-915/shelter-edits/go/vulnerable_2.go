	for key := range animal {
		if value, sent := values[key]; sent {
			animal[key] = trimValue(value)
		}
	}
	return len(values) != 0
}
