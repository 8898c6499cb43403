	number := readYear(year)
	if number == 0 {
		return "<h1>Samples</h1>\n" + paragraph("Which year?", ` class="error"`)
	}
	title := fmt.Sprintf("<h1>Samples %d</h1>\n", number)
	samples, err := t.samples(client, number)
	if err != nil {
		return title + paragraph(err.Error(), ` class="error"`)
	}
	return title + listSamples(samples)
}
