	samples, err := t.samples(client, year)
	if err != nil {
		return paragraph(err.Error(), ` class="error"`)
	}
	return listSamples(samples)
}
