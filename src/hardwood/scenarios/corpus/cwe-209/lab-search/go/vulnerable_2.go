	number := readYear(year)
	if number == 0 {
		return fmt.Sprintf("<h1>Samples</h1>\n<p class=\"error\">%s is not a year</p>\n", html.EscapeString(year))
	}
	samples, err := t.samples(client, number)
	if failed, ok := err.(*tableError); ok {
		log.Println(failed)
		return fmt.Sprintf("<h1>Samples %d</h1>\n<p class=\"error\">Sorry, not now: %s</p>\n", number, html.EscapeString(failed.reason))
	}
	return fmt.Sprintf("<h1>Samples %d</h1>\n", number) + listSamples(samples)
}
