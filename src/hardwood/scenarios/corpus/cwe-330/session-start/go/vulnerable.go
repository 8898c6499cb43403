	id := make([]byte, 20)
	for i := range id {
		id[i] = chars[rand.Intn(len(chars))]
	}
	f.Sessions[string(id)] = username
	return string(id)
}
