	type song struct {
		XMLName xml.Name `xml:"song"`
		Title   string   `xml:",chardata"`
	}
	list := []song{}
	for _, title := range titles {
		list = append(list, song{Title: title})
	}
	text, _ := xml.Marshal(list)
	return string(text)
}
