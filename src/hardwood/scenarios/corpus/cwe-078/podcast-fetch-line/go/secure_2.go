	const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:/"
	for _, sign := range address + filename {
		if !strings.ContainsRune(plain, sign) {
			return "true"
		}
	}
	return "curl -s -o " + filename + " " + address
}
