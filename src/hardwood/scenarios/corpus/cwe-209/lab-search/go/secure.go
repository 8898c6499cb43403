	samples, err := t.samples(client, year)
	if err != nil {
		log.Println(err)
		return paragraph("The register does not answer, please try again later", ` class="error"`)
	}
	return listSamples(samples)
}
