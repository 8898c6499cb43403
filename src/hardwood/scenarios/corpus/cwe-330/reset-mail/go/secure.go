	c := make([]byte, 20)
	for i := range c {
		n, _ := crand.Int(crand.Reader, big.NewInt(int64(len(letters))))
		c[i] = letters[n.Int64()]
	}
	return resetPage + "?" + url.Values{"email": {email}, "c": {string(c)}}.Encode()
}
