	words := []string{"curl", "-s", "-o", "'" + filename + "'", "'" + address + "'"}
	return strings.Join(words, " ")
}
