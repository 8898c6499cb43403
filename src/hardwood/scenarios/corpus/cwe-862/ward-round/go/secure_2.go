	type action func(a *animal, words []string) bool
	actions := map[string]action{
		"note": func(a *animal, words []string) bool { return len(words) > 0 },
		"weight": func(a *animal, words []string) (ok bool) {
			if number, above := parseAmount(words[0]); above {
				a.kilograms, ok = number, true
			}
			return ok
		},
	}
	medicine := func(a *animal, words []string) bool {
		_, gets := a.doses[words[0]]
		if len(words) == 1 {
			delete(a.doses, words[0])
			return gets
		}
		number, ok := parseAmount(words[1])
		if ok {
			a.doses[words[0]] = number
		}
		return ok
	}
	if by.job == "vet" {
		actions["dose"] = func(a *animal, words []string) bool { return len(words) == 2 && medicine(a, words) }
		actions["stop"] = func(a *animal, words []string) bool { return len(words) == 1 && medicine(a, words) }
	}
	count := 0
	for _, line := range strings.Split(lines, "\n") {
		parts := strings.SplitN(strings.TrimSpace(line), " ", 3)
		if len(parts) < 3 || w[parts[0]] == nil || actions[parts[1]] == nil {
			continue
		}
		a := w[parts[0]]
		if actions[parts[1]](a, strings.Fields(parts[2])) {
			text := strings.TrimPrefix(parts[1]+" "+parts[2], "note ")
			a.notes = append(a.notes, text+": "+by.String())
			count++
		}
	}
	return count
}
