	text, err := xml.Marshal(struct {
		XMLName   xml.Name `xml:"transfer"`
		To        string   `xml:"to"`
		Reference string   `xml:"reference"`
		Euros     int      `xml:"euros"`
	}{To: "customer", Reference: reference, Euros: euros})
	if err != nil {
		return ""
	}
	return string(text)
}
