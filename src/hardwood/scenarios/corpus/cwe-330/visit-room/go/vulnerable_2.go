	var room [12]byte
	rand.Read(room[:])
	return rooms + "/" + hex.EncodeToString(room[:])
}
