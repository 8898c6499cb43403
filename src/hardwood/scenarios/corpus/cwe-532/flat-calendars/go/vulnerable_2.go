	result := make(map[string][]string)
	for name, address := range addresses {
		titles, err := fetchEvents(address, fetch)
		if err == nil {
			result[name] = titles
		} else if u, failed := url.Parse(address); failed == nil {
			log.Printf("WARNING calendar of %s failed: %s: %s", name, u.Redacted(), err)
		}
	}
	log.Println("INFO", len(result), "of", len(addresses), "calendars")
	return result
}
