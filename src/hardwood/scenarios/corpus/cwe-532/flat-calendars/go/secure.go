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
			where := "its address"
			if u, failed := url.Parse(address); failed == nil {
				where = u.Scheme + "://" + u.Host + u.Path
			}
			log.Printf("WARNING calendar of %s failed: %s: %v", name, where, err)
			continue
		}
		planned[name] = summaries(calendar)
	}
	log.Printf("INFO %d of %d calendars", len(planned), len(addresses))
	return planned
}
