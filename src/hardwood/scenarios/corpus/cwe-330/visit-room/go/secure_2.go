	room := make([]byte, 16)
	if _, err := io.ReadFull(crand.Reader, room); err != nil {
		panic(err)
	}
	return fmt.Sprintf("%s/%x", rooms, room)
}
