	twice := func(address string) (calendar string, err error) {
		for try := 0; try < 2; try++ {
			if calendar, err = fetch(address); err == nil {
				return calendar, nil
			}
		}
		return "", err
	}
	result := make(map[string][]string)
	for name, address := range addresses {
		if address == "" {
			result[name] = []string{}
			continue
		}
		if calendar, err := twice(address); err == nil {
			result[name] = summaries(calendar)
		} else {
			shown, _, _ := strings.Cut(address, "?")
			shown, _, _ = strings.Cut(shown, "#")
			begin := strings.Index(shown, "://") + len("://")
			if at := strings.LastIndex(shown, "@"); at >= 0 {
				shown = shown[:begin] + shown[at+1:]
			}
			log.Println("WARNING calendar of", name, "failed:", shown+":", err)
		}
	}
	log.Println("INFO", len(result), "of", len(addresses), "calendars")
	return result
}
