	page := struct{ Headline, Beds, Nightly any }{&cabin.Headline, &cabin.Beds, &cabin.Nightly}
	return json.Unmarshal(values, &page)
}
