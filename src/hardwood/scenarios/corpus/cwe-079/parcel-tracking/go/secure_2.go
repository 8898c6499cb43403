	if !strings.HasPrefix(target, "https://") && !strings.HasPrefix(target, "http://") {
		return "<li>" + template.HTMLEscapeString(carrier) + "</li>"
	}
	link := Link{Target: target, Words: carrier}
	return link.render()
}
