	letters := make([]byte, 8)
	if _, err := crand.Read(letters); err != nil {
		panic(err)
	}
	for i, b := range letters {
		letters[i] = capitals[int(b)%len(capitals)]
	}
	return fmt.Sprintf("%s %s", number, letters)
}
