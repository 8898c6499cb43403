	number := make([]byte, 10)
	rand.Read(number)
	id := hex.EncodeToString(number)
	f.Sessions[id] = username
	return id
}
