	if len(names) == 0 {
		return ""
	}
	var drawn [8]byte
	if _, err := crand.Read(drawn[:]); err != nil {
		panic(err)
	}
	return names[binary.LittleEndian.Uint64(drawn[:])%uint64(len(names))]
}
