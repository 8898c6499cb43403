	convert := func(u upload) (text string, worked bool) {
		converter := converters[filepath.Ext(u.name)]
		if len(converter) == 0 {
			return "not a score", false
		}
		command := []string{}
		command = append(command, converter...)
		command = append(command, u.store+".pdf")
		output, code := start(append(command, u.store)...)
		switch code {
		case 0:
			_, rest, _ := strings.Cut(output, "pages: ")
			number, _, _ := strings.Cut(rest, "\n")
			count, _ := strconv.Atoi(strings.TrimSpace(number))
			return pages(count), true
		case 2:
			return "failed, the program does not know this version of the format", false
		}
		return "failed, error " + strconv.Itoa(code) + ". Please ask Jana", false
	}
	report, ready := "", 0
	for _, u := range uploads {
		text, worked := convert(u)
		report += u.name + ": " + text + "\n"
		if worked {
			ready++
		}
	}
	return report + strconv.Itoa(ready) + " of " + strconv.Itoa(len(uploads)) + " ready\n"
}
