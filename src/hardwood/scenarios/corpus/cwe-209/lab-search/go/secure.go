	number := readYear(year)
	if number == 0 {
		return "<h1>Samples</h1>\n" + paragraph("Which year?", ` class="error"`)
	}
	title := fmt.Sprintf("<h1>Samples %d</h1>\n", number)
	samples, err := t.samples(client, number)
	if err != nil {
		log.Println(err)
		return title + paragraph("The register does not answer, please try again later", ` class="error"`)
	}
	return title + listSamples(samples)
}
