	password := make([]byte, length)
	for i := range password {
		n, _ := crand.Int(crand.Reader, big.NewInt(int64(len(characters))))
		password[i] = characters[n.Int64()]
	}
	return string(password)
}
