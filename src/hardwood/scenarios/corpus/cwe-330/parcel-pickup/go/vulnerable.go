	letters := make([]byte, 8)
	for i := range letters {
		letters[i] = capitals[rand.Intn(len(capitals))]
	}
	return number + " " + string(letters)
}
