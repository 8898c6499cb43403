	page := "<h1>Samples</h1>\n"
	number := readYear(year)
	if number != 0 {
		page = "<h1>Samples " + year + "</h1>\n"
		if samples, err := t.samples(client, number); err == nil {
			return page + listSamples(samples)
		}
	}
	return page + "<p class=\"error\">Sorry, we have nothing for you now. Call us!</p>\n"
}
