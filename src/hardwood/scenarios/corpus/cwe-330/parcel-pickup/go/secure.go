	letters := make([]byte, 8)
	for i := range letters {
		n, _ := crand.Int(crand.Reader, big.NewInt(int64(len(capitals))))
		letters[i] = capitals[n.Int64()]
	}
	return number + " " + string(letters)
}
