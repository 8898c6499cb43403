	for _, winner := range rand.Perm(len(names)) {
		return names[winner]
	}
	return ""
}
