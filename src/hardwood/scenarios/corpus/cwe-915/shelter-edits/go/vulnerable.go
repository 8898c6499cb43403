	for key, value := range values {
		animal[key] = trimValue(value)
	}
}
