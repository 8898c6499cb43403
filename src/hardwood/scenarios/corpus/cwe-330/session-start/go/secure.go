	var id [10]byte
	crand.Read(id[:])
	f.Sessions[hex.EncodeToString(id[:])] = username
	return hex.EncodeToString(id[:])
}
