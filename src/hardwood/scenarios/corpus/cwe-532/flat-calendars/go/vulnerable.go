	planned := map[string][]string{}
	for name, address := range addresses {
		titles, err := fetchEvents(address, fetch)
		if err != nil {
			log.Printf("WARNING calendar of %s failed: %s: %v", name, address, err)
			continue
		}
		planned[name] = titles
	}
	log.Printf("INFO %d of %d calendars", len(planned), len(addresses))
	return planned
}
