	if len(names) == 0 {
		return ""
	}
	return names[rand.Intn(len(names))]
}
