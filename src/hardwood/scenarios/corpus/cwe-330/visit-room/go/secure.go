	var room [8]byte
	crand.Read(room[:])
	return rooms + "/" + hex.EncodeToString(room[:])
}
