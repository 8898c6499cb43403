	result := map[string][]string{}
	names := make([]string, 0, len(addresses))
	for name := range addresses {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		address := addresses[name]
		if address == "" {
			result[name] = []string{}
			continue
		}
		calendar, err := fetch(address)
		if err != nil {
			calendar, err = fetch(address)
		}
		if err == nil {
			result[name] = summaries(calendar)
		} else if u, failed := url.Parse(address); failed == nil {
			log.Printf("WARNING calendar of %s failed: %s: %s", name, u.Redacted(), err)
		}
	}
	log.Printf("INFO %d of %d calendars", len(result), len(addresses))
	return result
}
