	output, code := start(getCommand(u)...)
	switch code {
	case 0:
		return findPages(output), true
	case 2:
		return "failed, the program does not know this version of the format", false
	}
	first, _, _ := strings.Cut(output, "\n")
	return fmt.Sprintf("failed, error %d (%s)", code, first), false
}
