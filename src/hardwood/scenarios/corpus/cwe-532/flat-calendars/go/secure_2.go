	result := make(map[string][]string)
	for name, address := range addresses {
		titles, err := fetchEvents(address, fetch)
		if err == nil {
			result[name] = titles
			continue
		}
		shown, _, _ := strings.Cut(address, "?")
		shown, _, _ = strings.Cut(shown, "#")
		begin := strings.Index(shown, "://") + len("://")
		if at := strings.LastIndex(shown, "@"); at >= 0 {
			shown = shown[:begin] + shown[at+1:]
		}
		log.Println("WARNING calendar of", name, "failed:", shown+":", err)
	}
	log.Println("INFO", len(result), "of", len(addresses), "calendars")
	return result
}
