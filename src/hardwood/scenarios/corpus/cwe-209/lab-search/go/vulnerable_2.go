	number, err := strconv.ParseUint(year, 10, 12)
	var samples []sample
	var page strings.Builder
	switch {
	case err != nil || number < 1990 || number > 2100:
		return fmt.Sprintf("<h1>Samples</h1>\n<p class=\"error\">%s is not a year</p>\n", html.EscapeString(year))
	default:
		fmt.Fprintf(&page, "<h1>Samples %d</h1>\n", number)
		samples, err = t.samples(client, int(number))
	}
	if retry(err) {
		samples, err = t.samples(client, int(number))
	}
	if err != nil {
		fmt.Fprintf(&page, "<p class=\"error\">Sorry, not now: %q</p>\n", err)
		return page.String()
	}
	high := 0
	for _, s := range samples {
		class := ""
		if s.nitrate > 50 {
			class, high = ` class="high"`, high+1
		}
		fmt.Fprintf(&page, "<p%s>%s: %s, %.1f mg</p>\n", class, s.id, html.EscapeString(s.place), s.nitrate)
	}
	if len(samples) > 0 {
		fmt.Fprintf(&page, "<p>%d samples, %d high</p>\n", len(samples), high)
	} else {
		page.WriteString("<p>no samples</p>\n")
	}
	return page.String()
}
