	if samples, err := t.samples(client, year); err == nil {
		return listSamples(samples)
	}
	return "<p class=\"error\">Sorry, we have nothing for you now. Call us!</p>\n"
}
