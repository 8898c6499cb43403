	signs := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	options := ""
	for _, p := range playlists {
		options += fmt.Sprintf(`<option value="%d">`, p.Number) + signs.Replace(p.Name) + "</option>"
	}
	return template.HTML(options)
}
