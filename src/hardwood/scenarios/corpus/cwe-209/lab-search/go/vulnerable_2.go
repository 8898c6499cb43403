	samples, err := t.samples(client, year)
	if failed, ok := err.(*tableError); ok {
		log.Println(failed)
		return fmt.Sprintf("<p class=\"error\">Sorry, not now: %s</p>\n", html.EscapeString(failed.reason))
	}
	return listSamples(samples)
}
