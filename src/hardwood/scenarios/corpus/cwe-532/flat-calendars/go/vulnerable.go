	planned := map[string][]string{}
	for name, address := range addresses {
		if address == "" {
			planned[name] = nil
			continue
		}
		calendar, err := fetch(address)
		if err != nil {
			calendar, err = fetch(address)
		}
		if err != nil {
			log.Printf("WARNING calendar of %s failed: %s: %v", name, address, err)
			continue
		}
		planned[name] = summaries(calendar)
	}
	log.Printf("INFO %d of %d calendars", len(planned), len(addresses))
	return planned
}
