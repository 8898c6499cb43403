	planned := map[string][]string{}
	for name, address := range addresses {
		titles, err := fetchEvents(address, fetch)
		if err != nil {
			where := "its address"
			if u, failed := url.Parse(address); failed == nil {
				where = u.Scheme + "://" + u.Host + u.Path
			}
			log.Printf("WARNING calendar of %s failed: %s: %v", name, where, err)
			continue
		}
		planned[name] = titles
	}
	log.Printf("INFO %d of %d calendars", len(planned), len(addresses))
	return planned
}
