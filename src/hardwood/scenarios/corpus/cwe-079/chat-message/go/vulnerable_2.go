	line := " <b>" + author + "</b> " + template.HTMLEscapeString(text) + "</li>"
	return "<li>" + clock(stamp) + template.HTML(line)
}
