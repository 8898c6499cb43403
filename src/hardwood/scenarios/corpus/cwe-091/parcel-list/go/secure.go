	var words strings.Builder
	xml.EscapeText(&words, []byte(content))
	return fmt.Sprintf(`<parcel content="%s" weight="%d"/>`, words.String(), weight)
}
