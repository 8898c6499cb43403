	var code [16]byte
	if _, err := crand.Read(code[:]); err != nil {
		panic(err)
	}
	return resetPage + "?c=" + hex.EncodeToString(code[:]) + "&email=" + url.QueryEscape(email)
}
