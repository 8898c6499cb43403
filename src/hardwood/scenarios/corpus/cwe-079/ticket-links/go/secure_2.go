	lower := strings.ToLower(address)
	if !strings.HasPrefix(lower, "http://") && !strings.HasPrefix(lower, "https://") {
		address = "#"
	}
	return `<a href="` + address + `">` + label + "</a>"
}
