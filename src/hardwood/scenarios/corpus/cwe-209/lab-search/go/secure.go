	number, err := strconv.Atoi(year)
	if err != nil || number < 1990 || number > 2100 {
		return "<h1>Samples</h1>\n<p class=\"error\">Which year?</p>\n"
	}
	page := fmt.Sprintf("<h1>Samples %d</h1>\n", number)
	samples, err := t.samples(client, number)
	if err != nil {
		log.Println(err)
		return page + "<p class=\"error\">The register does not answer, please try again later</p>\n"
	}
	if len(samples) == 0 {
		return page + paragraph("no samples")
	}
	high := 0
	for _, s := range samples {
		line := paragraph(fmt.Sprintf("%s: %s, %.1f mg", s.id, s.place, s.nitrate))
		if s.nitrate > 50 {
			high++
			line = strings.Replace(line, "<p>", `<p class="high">`, 1)
		}
		page += line
	}
	return page + paragraph(fmt.Sprintf("%d samples, %d high", len(samples), high))
}
