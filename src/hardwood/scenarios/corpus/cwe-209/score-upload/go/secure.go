	var report strings.Builder
	ready := 0
	for _, u := range uploads {
		converter, ok := converters[filepath.Ext(u.name)]
		if !ok {
			fmt.Fprintf(&report, "%s: not a score\n", u.name)
			continue
		}
		command := append([]string{}, converter...)
		output, code := start(append(command, u.store+".pdf", u.store)...)
		if code != 0 {
			log.Printf("%s: %s", u.store, output)
			fmt.Fprintf(&report, "%s: failed, the file may be damaged\n", u.name)
			continue
		}
		count := 0
		for _, line := range strings.Split(output, "\n") {
			if strings.HasPrefix(line, "pages: ") {
				count, _ = strconv.Atoi(strings.TrimPrefix(line, "pages: "))
			}
		}
		fmt.Fprintf(&report, "%s: %s\n", u.name, pages(count))
		ready++
	}
	fmt.Fprintf(&report, "%d of %d ready\n", ready, len(uploads))
	return report.String()
}
