	c := make([]byte, 20)
	for i := range c {
		c[i] = letters[rand.Intn(len(letters))]
	}
	return resetPage + "?" + url.Values{"email": {email}, "c": {string(c)}}.Encode()
}
