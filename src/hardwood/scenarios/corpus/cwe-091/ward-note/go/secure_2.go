	note := &strings.Builder{}
	fmt.Fprint(note, "<note><text>")
	if err := xml.EscapeText(note, []byte(text)); err != nil {
		return ""
	}
	fmt.Fprint(note, "</text><signed>no</signed></note>")
	return note.String()
}
