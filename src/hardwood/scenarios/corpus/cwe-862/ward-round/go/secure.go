	entered := 0
	for _, line := range strings.Split(lines, "\n") {
		name, rest, _ := strings.Cut(line, " ")
		words := strings.Fields(rest)
		a, ok := w[name]
		if !ok || len(words) < 2 {
			continue
		}
		note := strings.Join(words, " ")
		switch {
		case words[0] == "weight":
			number, ok := parseAmount(words[1])
			if !ok {
				continue
			}
			a.kilograms = number
		case words[0] == "dose" && len(words) == 3 && by.job == "vet":
			number, ok := parseAmount(words[2])
			if !ok {
				continue
			}
			a.doses[words[1]] = number
		case words[0] == "stop" && by.job == "vet":
			if _, ok := a.doses[words[1]]; !ok {
				continue
			}
			delete(a.doses, words[1])
		case words[0] == "note":
			note = strings.Join(words[1:], " ")
		default:
			continue
		}
		a.notes = append(a.notes, fmt.Sprintf("%s: %s", note, by))
		entered++
	}
	return entered
}
