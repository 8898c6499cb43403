	output, code := start(getCommand(u)...)
	switch code {
	case 0:
		return findPages(output), true
	case 2:
		return "failed, the program does not know this version of the format", false
	}
	return "failed, error " + strconv.Itoa(code) + ". Please ask Jana", false
}
