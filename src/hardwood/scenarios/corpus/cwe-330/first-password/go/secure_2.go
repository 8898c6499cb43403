	var password strings.Builder
	var b [1]byte
	for password.Len() < length {
		crand.Read(b[:])
		if int(b[0]) < 4*len(characters) {
			password.WriteByte(characters[int(b[0])%len(characters)])
		}
	}
	return password.String()
}
