	if len(names) == 0 {
		return ""
	}
	n, _ := crand.Int(crand.Reader, big.NewInt(int64(len(names))))
	return names[n.Int64()]
}
