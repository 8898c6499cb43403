	var record strings.Builder
	record.WriteString("<member><name>")
	xml.EscapeText(&record, []byte(name))
	record.WriteString("</name><role>guest</role></member>")
	return record.String()
}
