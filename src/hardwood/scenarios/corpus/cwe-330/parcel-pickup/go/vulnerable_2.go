	letters := ""
	for _, i := range rand.Perm(len(capitals))[:8] {
		letters += string(capitals[i])
	}
	return fmt.Sprintf("%s %s", number, letters)
}
