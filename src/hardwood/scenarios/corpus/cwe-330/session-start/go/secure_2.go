	id := make([]byte, 20)
	if _, err := crand.Read(id); err != nil {
		panic(err)
	}
	for i, b := range id {
		id[i] = chars[int(b)%len(chars)]
	}
	f.Sessions[string(id)] = username
	return string(id)
}
