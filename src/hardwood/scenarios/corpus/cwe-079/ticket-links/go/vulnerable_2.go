	if strings.HasPrefix(address, "javascript:") {
		address = "#"
	}
	return `<a href="` + address + `">` + label + "</a>"
}
